import { keyOf } from '#core/assessment/table.ts';
import type { Key } from '#core/assessment/types.ts';
import type { Item } from '#schemas/item.ts';

/** What choosing the items of a form needs of an item: no text and no key. */
export type PoolEntry = Pick<Item, 'id' | 'rev' | 'criteria' | 'level' | 'siblings' | 'fixedOrder'>;

/** What drawing a form needs of an item. */
export type PoolItem = PoolEntry & { readonly key: Key };

/** Whether a quiz may draw an item: live, and marked for the quiz. */
export const isInPool = ({ inQuiz, status }: Pick<Item, 'inQuiz' | 'status'>): boolean => inQuiz && status === 'live';

/** The items that a quiz may draw. */
export function poolOf(items: readonly Item[]): readonly PoolItem[] {
  return items.filter(isInPool).map(poolItemOf);
}

/** An item without its texts. */
export function poolItemOf(item: Item): PoolItem {
  return { ...poolEntryOf(item), key: keyOf(item) };
}

/** An item without its texts and its key. */
export function poolEntryOf({ id, rev, criteria, level, siblings, fixedOrder }: Item): PoolEntry {
  return { id, rev, criteria, level, siblings, ...(fixedOrder !== undefined && { fixedOrder }) };
}

/** Whether two items test the same point; either may name the other. */
export function areSiblings(one: PoolEntry, other: PoolEntry): boolean {
  return one.siblings.includes(other.id) || other.siblings.includes(one.id);
}
