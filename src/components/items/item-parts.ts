import { partOrder } from '#core/assessment/part-order.ts';
import { poolItemOf } from '#core/assessment/pool.ts';
import type { Item } from '#schemas/item.ts';

/** The order in which an item's parts stand in the page: always the same, and never the order of a key. */
export function shownOrder<T extends { readonly id: string }>(item: Item, parts: readonly T[]): readonly T[] {
  const order = partOrder(poolItemOf(item), 'page');
  return [...parts].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}

const words = ['none', 'one', 'two', 'three', 'four', 'five', 'six'] as const;

/** What to do, in words, under the stem. */
export function instruction(item: Item): string {
  switch (item.type) {
    case 'sba':
      return 'Choose one.';
    case 'multi-all':
      return 'Choose all that apply. A wrong choice takes back a right one.';
    case 'multi-n':
      return `Choose exactly ${words[item.key.length] ?? item.key.length}.`;
    case 'rank':
      return 'Give each its place, the best first.';
    case 'rate':
      return 'Choose a rating for each action.';
    case 'spot':
      return 'Choose each sentence that shows it. A wrong choice takes back a right one.';
    case 'text':
      return 'Write a word or a short phrase.';
    case 'match':
      return 'Choose one for each.';
    case 'grid':
      return 'Choose one for each statement.';
    case 'sequence':
      return 'Give each its place, first to last.';
    case 'gap':
      return item.gaps.some((gap) => gap.accept !== undefined) ? 'Fill each gap.' : 'Choose a word for each gap.';
  }
}
