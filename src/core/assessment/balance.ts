import type { PoolItem } from '#core/assessment/pool.ts';

type Order = readonly string[];
type Choice = { readonly index: number; readonly order: Order; readonly key: string; readonly isFixed: boolean };

const FEWEST_ITEMS = 10;

/**
 * The orders of a form's items, in which no place holds the key of more than 40 % of the single best answer items, when
 * there are ten or more: the last items over the limit swap their key with the option in the place that holds fewest.
 * Items with a fixed order count but never change, so they alone may keep a place over the limit.
 */
export function balanceKeys(items: readonly PoolItem[], orders: readonly Order[]): readonly Order[] {
  const choices = items.flatMap(({ key, fixedOrder }, index): Choice[] => {
    const isFixed = fixedOrder === true || fixedOrder === 'options';
    return key.type === 'sba' ? [{ index, order: orders[index] ?? [], key: key.key, isFixed }] : [];
  });
  if (choices.length < FEWEST_ITEMS) return orders;
  const limit = Math.floor((choices.length * 2) / 5);
  const counts = countPlaces(choices);
  const balanced = [...orders];
  for (const choice of choices.toReversed().filter(({ isFixed }) => !isFixed)) {
    const from = choice.order.indexOf(choice.key);
    const to = emptiestPlace(choice.order, counts);
    if ((counts[from] ?? 0) <= limit || (counts[to] ?? 0) >= limit) continue;
    balanced[choice.index] = swapped(choice.order, from, to);
    counts[from] = (counts[from] ?? 0) - 1;
    counts[to] = (counts[to] ?? 0) + 1;
  }
  return balanced;
}

/** How many keys each place holds, from the first place on. */
function countPlaces(choices: readonly Choice[]): number[] {
  const counts = Array.from({ length: Math.max(...choices.map(({ order }) => order.length)) }, () => 0);
  for (const { order, key } of choices) counts[order.indexOf(key)] = (counts[order.indexOf(key)] ?? 0) + 1;
  return counts;
}

function emptiestPlace(order: Order, counts: readonly number[]): number {
  const here = counts.slice(0, order.length);
  return here.indexOf(Math.min(...here));
}

function swapped(order: Order, from: number, to: number): Order {
  return order.map((id, place) => (place === from ? (order[to] ?? id) : place === to ? (order[from] ?? id) : id));
}
