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
  const isLettered = key.type === 'sba' || key.type === 'multi-all' || key.type === 'sequence';
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
  switch (key.type) {
    case 'sba':
      return part === key.key ? [name] : [];
    case 'multi-all':
      return key.key.includes(part) ? [name] : [];
    case 'match':
      return [`${name} ${letter(inOrder(key.targets, order).indexOf(key.rows[part] ?? ''))}`];
    case 'sequence':
      return [`${name} ${key.order.indexOf(part) + 1}`];
    case 'grid':
    case 'gap':
      return [`${name} ${wordOf(part)}`];
  }
}

function partsOf(key: Key): readonly string[] {
  switch (key.type) {
    case 'sba':
    case 'multi-all':
      return key.options;
    case 'match':
    case 'grid':
      return Object.keys(key.rows);
    case 'sequence':
      return key.order;
    case 'gap':
      return Object.keys(key.gaps);
  }
}

/** In the order of a form; what the form does not name comes after it, as it stood. */
function inOrder(ids: readonly string[], order: readonly string[]): readonly string[] {
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...ids].sort((a, b) => rank(a) - rank(b));
}

const letter = (place: number): string => LETTERS.charAt(place);
