import { partsOfOrder, placesIn, problemsOfOrder } from '#core/assessment/marking/order.ts';
import type { Marking } from '#core/assessment/rules.ts';
import type { KeyOf, Mark, Response } from '#core/assessment/types.ts';

/**
 * Steps in order, marked by pairs, so that one misplaced step does not cost every step: with C of T pairs the right way
 * round, max(0, 2C − T) of T units, which is Kendall's tau without its negative half (Kendall 1938).
 */
export const sequenceMarking: Marking<'sequence'> = { problems: problemsOfOrder, score: scoreOf };

/** A step is right in its own place; the units count pairs, so they can be more or fewer than the right steps. */
function scoreOf(key: KeyOf<'sequence'>, response: Response): Mark {
  const places = placesIn(key, response);
  const pairs = pairsOf(places.length);
  return { got: Math.max(0, 2 * concordant(places) - pairs), max: pairs, parts: partsOfOrder(key, places) };
}

/** Pairs of places that rise; a step without a place (−1) is in none. */
function concordant(places: readonly number[]): number {
  let count = 0;
  places.forEach((early, i) => {
    if (early >= 0) count += places.slice(i + 1).filter((late) => late > early).length;
  });
  return count;
}

/** How many pairs so many steps make. */
export function pairsOf(steps: number): number {
  return (steps * (steps - 1)) / 2;
}
