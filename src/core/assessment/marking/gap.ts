import { markOfParts, type Marking, type PartMark } from '#core/assessment/rules.ts';
import type { KeyOf, Problem, Response } from '#core/assessment/types.ts';
import { compareAnswer, normaliseAnswer, type Comparison } from '#core/text/answer.ts';

type Gaps = Pick<KeyOf<'gap'>, 'gaps'>;
type Gap = Gaps['gaps'][string];

/**
 * A text with gaps, or a text that is one gap: one unit for each right gap. A gap with options is chosen, one without is
 * typed.
 */
export const gapMarking = {
  problems: problemsOf,
  score: (key: Gaps, response: Response) =>
    markOfParts(Object.entries(key.gaps).map(([id, own]) => [id, partMark(own, textIn(response, id))])),
} satisfies Marking<'gap'> & Marking<'text'>;

/** A near miss is a problem of its own, so that a slip of spelling uses up no try. */
function problemsOf(key: Gaps, response: Response): readonly Problem[] {
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
