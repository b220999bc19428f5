import { fractionOf } from '#core/assessment/score.ts';
import { scoreResponse } from '#core/assessment/marking/table.ts';
import { guessOf, keyOf } from '#core/assessment/table.ts';
import type { Response } from '#core/assessment/types.ts';
import { meanOf } from '#core/text/mean.ts';
import type { Item } from '#schemas/item.ts';

/** What reviewers answered, held against the keys. Shares are 0 to 1. */
export type ReviewFigures = {
  /** Items that a reader answered from the lesson alone, and those of them answered with the key. */
  readonly blind: { readonly items: number; readonly agreed: number };
  /** Items of which a guesser saw the options alone: the mean marks, and what chance earns on the same items. */
  readonly guessed: { readonly items: number; readonly marks: number; readonly chance: number };
  /** Items that nobody answered blind. */
  readonly unread: readonly string[];
  /** Items with options that no guesser has tried. */
  readonly untried: readonly string[];
};

/** Works out agreement and guessing from the responses that items keep. A case has decisions and no key, so it is left out. */
export function reviewFigures(items: readonly Item[]): ReviewFigures {
  const marked = items.filter((item) => item.type !== 'case');
  const blind = marked.flatMap((item) => marksOf(item, 'blind'));
  const withOptions = marked.filter((item) => 'options' in item);
  const tried = withOptions.filter((item) => marksOf(item, 'guesser').length > 0);
  return {
    blind: { items: blind.length, agreed: blind.filter((mark) => mark === 1).length },
    guessed: {
      items: tried.length,
      marks: meanOf(tried.map((item) => meanOf(marksOf(item, 'guesser')))),
      chance: meanOf(tried.map((item) => guessOf(keyOf(item)))),
    },
    unread: marked.filter((item) => marksOf(item, 'blind').length === 0).map(({ id }) => id),
    untried: withOptions.filter((item) => !tried.includes(item)).map(({ id }) => id),
  };
}

/** The marks of the responses that an item keeps of one kind of reviewer; what cannot be read earns nothing. */
function marksOf(item: Item, as: Item['reviewed'][number]['as']): readonly number[] {
  const key = keyOf(item);
  return item.reviewed
    .filter((review) => review.as === as)
    .map(({ response }) => fractionOf(scoreResponse(key, responseFrom(item, response))));
}

/** A response as an author writes it: an id, a list of ids, or a choice for each row or gap. */
function responseFrom(item: Item, written: unknown): Response {
  const key = keyOf(item);
  if (typeof written === 'string') return 'gaps' in key ? { gaps: { answer: written } } : { option: written };
  if (Array.isArray(written)) {
    const ids = written.map(String);
    return 'order' in key ? { order: ids } : { options: ids };
  }
  const choices = Object.fromEntries(Object.entries(written ?? {}).map(([part, choice]) => [part, String(choice)]));
  return 'gaps' in key ? { gaps: choices } : { rows: choices };
}
