import { seedOf, shuffle } from '#core/assessment/random.ts';
import type { Item } from '#schemas/item.ts';

/** A part of an item that stands in the page: an option, a row, a step or a gap. */
export type Part = { readonly id: string; readonly text: string };

/** The order in which an item's parts stand in the page: always the same, never the key's. */
export function shownOrder<T extends Part>(item: Item, parts: readonly T[]): readonly T[] {
  const fixed = item.fixedOrder === true || item.fixedOrder === 'options';
  return fixed && item.type !== 'sequence' ? parts : shuffle(seedOf(`shown:${item.id}`), parts);
}

/** What to do, in words, under the stem. */
export function instruction(item: Item): string {
  switch (item.type) {
    case 'sba': return 'Choose one.';
    case 'multi-all': return 'Choose all that apply. A wrong choice takes back a right one.';
    case 'match': return 'Choose one for each.';
    case 'grid': return 'Choose one for each statement.';
    case 'sequence': return 'Give each its place, first to last.';
    case 'gap': return item.gaps.some((gap) => gap.accept !== undefined) ? 'Fill each gap.' : 'Choose a word for each gap.';
  }
}
