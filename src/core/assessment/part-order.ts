import type { PoolItem } from '#core/assessment/pool.ts';
import { randomOf, seedOf, shuffle, type Random } from '#core/assessment/random.ts';
import type { PartList } from '#core/assessment/rules.ts';
import { rulesFor } from '#core/assessment/table.ts';

/**
 * The order in which a form shows an item's parts: the ids of its lists one after the other, each id once, so that each
 * list stands in the order of its ids here. "I do not know yet" is no part and always comes last. The seed is the
 * code and the item's id, so that no other item has a say in it.
 */
export function partOrder(
  { id, fixedOrder, key }: Pick<PoolItem, 'id' | 'fixedOrder' | 'key'>,
  code: string,
): string[] {
  const random = randomOf(seedOf(`${code}/${id}`));
  const lists = rulesFor(key.type).lists(key);
  return [...new Set(lists.flatMap((list) => (isFixed(list, fixedOrder) ? list.ids : shuffled(list, random))))];
}

/** Whether an item keeps a list as it is written. Steps never are: they are written in the order of the key. */
function isFixed(list: PartList, fixedOrder: PoolItem['fixedOrder']): boolean {
  return list.isKey !== true && (fixedOrder === true || fixedOrder === list.name);
}

/** A shuffle of the sorted ids, so that a new order in the source changes no form that is already printed. */
function shuffled(list: PartList, random: Random): readonly string[] {
  const ids = shuffle([...list.ids].sort(), random);
  const isSolved = list.isKey === true && ids.every((id, place) => id === list.ids[place]);
  return isSolved ? [...ids.slice(1), ...ids.slice(0, 1)] : ids;
}
