import { pairsOf, sequenceMarking } from '#core/assessment/marking/sequence.ts';
import type { ItemRules } from '#core/assessment/rules.ts';
import { parseOrder } from '#core/assessment/stored-order.ts';
import type { KeyOf, Problem, Response } from '#core/assessment/types.ts';
import type { Result } from '#core/text/result.ts';

/** Steps in order. */
export const sequence: ItemRules<'sequence'> = {
  ...sequenceMarking,
  keyOf: (item) => ({ type: 'sequence', order: item.steps.map((step) => step.id) }),
  parse: parseOrder,
  guess: guessOf,
  lists: (key) => [{ name: 'steps', ids: key.order, isKey: true }],
};

/**
 * The response that places 1, 2, 3 … give, by step id; a step without a place is absent or NaN. Fails with each step
 * that has no place, or shares one.
 */
export function responseFromPlaces(
  key: KeyOf<'sequence'>,
  places: Readonly<Record<string, number>>,
): Result<Response, readonly Problem[]> {
  const placed = key.order.flatMap((id) => {
    const place = places[id];
    return place === undefined || Number.isNaN(place) ? [] : [{ id, place }];
  });
  if (placed.length === 0) return { ok: false, reason: [{ reason: 'nothing-chosen' }] };
  const problems = key.order.flatMap((id): Problem[] => {
    const own = placed.find((step) => step.id === id);
    if (own === undefined) return [{ part: id, reason: 'row-empty' }];
    return placed.some((step) => step.id !== id && step.place === own.place)
      ? [{ part: id, reason: 'place-twice' }]
      : [];
  });
  if (problems.length > 0) return { ok: false, reason: problems };
  return { ok: true, value: { order: placed.sort((a, b) => a.place - b.place).map((step) => step.id) } };
}

/** The mean over all orders, counted by their inversions (the Mahonian numbers; MacMahon 1915). */
function guessOf(key: KeyOf<'sequence'>): number {
  let orders = [1];
  for (let steps = 2; steps <= key.order.length; steps += 1) {
    const longer = Array.from({ length: orders.length + steps - 1 }, () => 0);
    orders.forEach((count, inversions) => {
      for (let more = 0; more < steps; more += 1) longer[inversions + more] = (longer[inversions + more] ?? 0) + count;
    });
    orders = longer;
  }
  const pairs = pairsOf(key.order.length);
  const all = orders.reduce((sum, count) => sum + count, 0);
  return (
    orders.reduce((sum, count, inversions) => sum + count * Math.max(0, pairs - 2 * inversions), 0) / (all * pairs)
  );
}
