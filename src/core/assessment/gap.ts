import { markOfParts, type ItemRules, type PartMark } from '#core/assessment/rules.ts';
import { parseStored } from '#core/assessment/stored-response.ts';
import type { KeyOf, Problem, Response } from '#core/assessment/types.ts';
import { compareAnswer, normaliseAnswer, type Comparison } from '#core/text/answer.ts';

type Gap = KeyOf<'gap'>['gaps'][string];

/** A text with gaps: one unit for each right gap. A gap with options is chosen, one without is typed. */
export const gap: ItemRules<'gap'> = {
  keyOf: (item) => ({
    type: 'gap',
    gaps: Object.fromEntries(
      item.gaps.map(({ id, options, accept, confusable, key }) => [
        id,
        {
          ...(options && { options: options.map((option) => option.id) }),
          ...(accept && { accept }),
          ...(confusable.length > 0 && { confusable }),
          key,
        },
      ]),
    ),
  }),
  parse: (key, stored) =>
    parseStored(stored, (response) => {
      if (!('gaps' in response)) return 'other-type';
      const kept = Object.entries(response.gaps).filter(([id, text]) => {
        const own = Object.hasOwn(key.gaps, id) ? key.gaps[id] : undefined;
        return own !== undefined && (own.options === undefined || own.options.includes(text));
      });
      return { gaps: Object.fromEntries(kept) };
    }),
  problems: problemsOf,
  score: (key, response) =>
    markOfParts(Object.entries(key.gaps).map(([id, own]) => [id, partMark(own, textIn(response, id))])),
  guess: (key) => {
    const gaps = Object.values(key.gaps);
    const chances = gaps.map(({ options }) => (options === undefined ? 0 : 1 / options.length));
    return chances.reduce((sum, chance) => sum + chance, 0) / gaps.length;
  },
  lists: (key) =>
    Object.values(key.gaps).flatMap(({ options }) => (options === undefined ? [] : [{ name: 'options', ids: options }])),
};

/** A near miss is a problem of its own, so that a slip of spelling uses up no try. */
function problemsOf(key: KeyOf<'gap'>, response: Response): readonly Problem[] {
  if ('unknown' in response) return [];
  const gaps = Object.entries(key.gaps);
  if (gaps.every(([id]) => isEmpty(textIn(response, id)))) return [{ reason: 'nothing-chosen' }];
  return gaps.flatMap(([part, own]): Problem[] => {
    const text = textIn(response, part);
    if (isEmpty(text)) return [{ part, reason: 'gap-empty' }];
    return compareGap(own, text) === 'near' ? [{ part, reason: 'check-spelling' }] : [];
  });
}

function partMark(own: Gap, text: string): PartMark {
  if (isEmpty(text)) return 'missed';
  return compareGap(own, text) === 'right' ? 'right' : 'wrong';
}

function compareGap(own: Gap, text: string): Comparison {
  if (own.options !== undefined) return text === own.key ? 'right' : 'wrong';
  return compareAnswer(text, { accept: [own.key, ...(own.accept ?? [])], confusable: own.confusable });
}

function isEmpty(text: string): boolean {
  return normaliseAnswer(text) === '';
}

function textIn(response: Response, id: string): string {
  return 'gaps' in response ? (response.gaps[id] ?? '') : '';
}
