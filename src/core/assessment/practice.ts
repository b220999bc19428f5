import type { ItemHistory } from '#core/assessment/choose-code.ts';
import { drawItems } from '#core/assessment/draw.ts';
import { areSiblings } from '#core/assessment/pool.ts';
import type { QuestionEntry } from '#core/assessment/question-index.ts';
import { randomOf, seedOf, shuffle } from '#core/assessment/random.ts';

/** What mixed practice draws from. */
export type Practice =
  { readonly from: 'weak' | 'all' } | { readonly from: 'criterion' | 'module' | 'case'; readonly id: string };

/** How many questions a mixed practice may have. */
export const PRACTICE_LENGTHS = [5, 10, 15, 20] as const;

/** The items that a practice may draw. Weak spots are items whose last mark was short of full, and items never seen. */
export function practicePool(
  practice: Practice,
  entries: readonly QuestionEntry[],
  history: ItemHistory,
): readonly QuestionEntry[] {
  return entries.filter((entry) => {
    switch (practice.from) {
      case 'all':
        return true;
      case 'weak':
        return isWrong(entry, history) || !Object.hasOwn(history, entry.id);
      case 'criterion':
        return entry.criteria.includes(practice.id);
      case 'module':
        return entry.module === practice.id;
      case 'case':
        return entry.case === practice.id;
    }
  });
}

/**
 * Draws a practice: items last answered wrong first, so far as there are any among weak spots, the rest as a form is
 * drawn. Their order is mixed. Siblings are never drawn together.
 */
export function drawPractice(
  { practice, items, code }: { readonly practice: Practice; readonly items: number; readonly code: string },
  entries: readonly QuestionEntry[],
  history: ItemHistory,
): readonly QuestionEntry[] {
  const pool = practicePool(practice, entries, history);
  const first = practice.from === 'weak' ? pool.filter((entry) => isWrong(entry, history)) : [];
  const wrong = drawItems({ id: 'mixed', items }, first, code);
  const rest = pool.filter((entry) => !first.includes(entry) && !wrong.some((one) => areSiblings(one, entry)));
  const others = drawItems({ id: 'mixed', items: items - wrong.length }, rest, code);
  return shuffle([...wrong, ...others], randomOf(seedOf(`${code}/mixed`)));
}

const isWrong = ({ id }: QuestionEntry, history: ItemHistory): boolean =>
  Object.hasOwn(history, id) && history[id]?.isWrong === true;

/** What a link or a list names to practise: "weak", "all", "criterion:2.1", "module:law", "case:askew"; nothing for anything else. */
export function readPractice(text: string): Practice | undefined {
  if (text === 'weak' || text === 'all') return { from: text };
  const [from, id] = text.split(':');
  if (id === undefined || id === '') return undefined;
  return from === 'criterion' || from === 'module' || from === 'case' ? { from, id } : undefined;
}
