import { partOrder } from '#core/assessment/part-order.ts';
import { poolItemOf } from '#core/assessment/pool.ts';
import type { Item } from '#schemas/item.ts';

/** The order in which an item's parts stand in the page: always the same, and never the order of a key. */
export const pageOrder = (item: Item): readonly string[] => partOrder(poolItemOf(item), 'page');

/** Parts of an item in the order in which they stand in the page. */
export function shownOrder<T extends { readonly id: string }>(item: Item, parts: readonly T[]): readonly T[] {
  const order = pageOrder(item);
  return [...parts].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
