import { scoreResponse } from '#core/assessment/marking/table.ts';
import type { Key } from '#core/assessment/types.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The words of a part's right answer, where it is no letter: a column's name, or what fills a gap. */
export type WordOf = (part: string) => string;

/**
 * What each part of an item is called on paper, by its id: options and steps have letters, rows and gaps have numbers,
 * in the order on show. `order` is a form's, or the page's own.
 */
export function partNames(key: Key, order: readonly string[]): Readonly<Record<string, string>> {
  const parts = partsOf(key);
  const isLettered = 'options' in key || 'order' in key;
  return Object.fromEntries(
    inOrder(parts, order).map((id, place) => [id, isLettered ? letter(place) : `${place + 1}`]),
  );
}

/** An item's key as a tutor marks by it on paper: "B", "A, D", "1 C, 2 A", "A 3, B 1, C 2". */
export function paperKey(key: Key, order: readonly string[], wordOf: WordOf): string {
  const names = Object.entries(partNames(key, order));
  return names.flatMap(([part, name]) => answerOf(key, order, { part, name, wordOf })).join(', ');
}

/** How many marks an item has. */
export const marksOf = (key: Key): number => scoreResponse(key, { unknown: true }).max;

type Named = { readonly part: string; readonly name: string; readonly wordOf: WordOf };

function answerOf(key: Key, order: readonly string[], { part, name, wordOf }: Named): readonly string[] {
  if ('options' in key) return [key.key].flat().includes(part) ? [name] : [];
  if ('targets' in key) return [`${name} ${letter(inOrder(key.targets, order).indexOf(key.rows[part] ?? ''))}`];
  if ('order' in key) return [`${name} ${key.order.indexOf(part) + 1}`];
  return [`${name} ${wordOf(part)}`];
}

function partsOf(key: Key): readonly string[] {
  if ('options' in key) return key.options;
  if ('order' in key) return key.order;
  return Object.keys('rows' in key ? key.rows : 'gaps' in key ? key.gaps : key.scenes);
}

/** In the order of a form; what the form does not name comes after it, as it stood. */
function inOrder(ids: readonly string[], order: readonly string[]): readonly string[] {
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...ids].sort((a, b) => rank(a) - rank(b));
}

const letter = (place: number): string => LETTERS.charAt(place);
