import type { ItemRules, PartMark } from '#core/assessment/rules.ts';
import { parseStored } from '#core/assessment/stored-response.ts';
import type { KeyOf, Mark, Problem, Response } from '#core/assessment/types.ts';
import type { Result } from '#core/text/result.ts';

/**
 * Steps in order, marked by pairs, so that one misplaced step does not cost every step: with C of T pairs the right way
 * round, max(0, 2C − T) of T units, which is Kendall's tau without its negative half (Kendall 1938).
 */
export const sequence: ItemRules<'sequence'> = {
  keyOf: (item) => ({ type: 'sequence', order: item.steps.map((step) => step.id) }),
  parse: (key, stored) =>
    parseStored(stored, (response) =>
      'order' in response ? { order: response.order.filter((id) => key.order.includes(id)) } : 'other-type',
    ),
  problems: problemsOf,
  score: scoreOf,
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
    return placed.some((step) => step.id !== id && step.place === own.place) ? [{ part: id, reason: 'place-twice' }] : [];
  });
  if (problems.length > 0) return { ok: false, reason: problems };
  return { ok: true, value: { order: placed.sort((a, b) => a.place - b.place).map((step) => step.id) } };
}

function problemsOf(key: KeyOf<'sequence'>, response: Response): readonly Problem[] {
  if ('unknown' in response) return [];
  const order = 'order' in response ? response.order : [];
  if (!order.some((id) => key.order.includes(id))) return [{ reason: 'nothing-chosen' }];
  return key.order.flatMap((part): Problem[] => {
    const times = order.filter((id) => id === part).length;
    if (times === 1) return [];
    return [{ part, reason: times === 0 ? 'row-empty' : 'place-twice' }];
  });
}

/** A step is right in its own place; the units count pairs, so they can be more or fewer than the right steps. */
function scoreOf(key: KeyOf<'sequence'>, response: Response): Mark {
  const order = 'order' in response ? [...new Set(response.order)].filter((id) => key.order.includes(id)) : [];
  const places = key.order.map((id) => order.indexOf(id));
  const pairs = pairsOf(places.length);
  const word = (place: number, step: number): PartMark => (place === -1 ? 'missed' : place === step ? 'right' : 'wrong');
  return {
    got: Math.max(0, 2 * concordant(places) - pairs),
    max: pairs,
    parts: Object.fromEntries(key.order.map((id, step) => [id, word(places[step] ?? -1, step)])),
  };
}

/** Pairs of places that rise; a step without a place (−1) is in none. */
function concordant(places: readonly number[]): number {
  let count = 0;
  places.forEach((early, i) => {
    if (early >= 0) count += places.slice(i + 1).filter((late) => late > early).length;
  });
  return count;
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
  return orders.reduce((sum, count, inversions) => sum + count * Math.max(0, pairs - 2 * inversions), 0) / (all * pairs);
}

function pairsOf(steps: number): number {
  return (steps * (steps - 1)) / 2;
}
