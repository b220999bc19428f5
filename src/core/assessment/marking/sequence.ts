import type { Marking, PartMark } from '#core/assessment/rules.ts';
import type { KeyOf, Mark, Problem, Response } from '#core/assessment/types.ts';

/**
 * Steps in order, marked by pairs, so that one misplaced step does not cost every step: with C of T pairs the right way
 * round, max(0, 2C − T) of T units, which is Kendall's tau without its negative half (Kendall 1938).
 */
export const sequenceMarking: Marking<'sequence'> = { problems: problemsOf, score: scoreOf };

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
  const word = (place: number, step: number): PartMark =>
    place === -1 ? 'missed' : place === step ? 'right' : 'wrong';
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

/** How many pairs so many steps make. */
export function pairsOf(steps: number): number {
  return (steps * (steps - 1)) / 2;
}
