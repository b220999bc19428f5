import { keyOf } from '#core/assessment/table.ts';
import type { Key } from '#core/assessment/types.ts';
import type { Item } from '#schemas/item.ts';

/** What drawing a form needs of an item. */
export type PoolItem = Pick<Item, 'id' | 'rev' | 'criteria' | 'level' | 'siblings' | 'fixedOrder'> & {
  readonly key: Key;
};

/** The items that a quiz may draw: live, and marked for the quiz. */
export function poolOf(items: readonly Item[]): readonly PoolItem[] {
  return items.filter((item) => item.inQuiz && item.status === 'live').map(poolItemOf);
}

/** An item without its texts. */
export function poolItemOf(item: Item): PoolItem {
  const { id, rev, criteria, level, siblings, fixedOrder } = item;
  return { id, rev, criteria, level, siblings, ...(fixedOrder !== undefined && { fixedOrder }), key: keyOf(item) };
}

/** Whether two items test the same point; either may name the other. */
export function areSiblings(one: PoolItem, other: PoolItem): boolean {
  return one.siblings.includes(other.id) || other.siblings.includes(one.id);
}
