import { rankMarking } from '#core/assessment/marking/rank.ts';
import type { ItemRules } from '#core/assessment/rules.ts';
import { parseOrder } from '#core/assessment/stored-order.ts';

/** Actions in order, best first. */
export const rank: ItemRules<'rank'> = {
  ...rankMarking,
  keyOf: (item) => ({ type: 'rank', order: item.actions.map(({ id }) => id) }),
  parse: parseOrder,
  // Over all orders the sum of distances is (n² − 1) / 3 in the mean (Diaconis and Graham 1977).
  guess: ({ order: { length } }) => 1 - (length ** 2 - 1) / 3 / Math.floor(length ** 2 / 2),
  lists: (key) => [{ name: 'actions', ids: key.order, isKey: true }],
};
