import type { Mark } from '#core/assessment/types.ts';

/** A marked item of a form; an item left open has a mark of 0. */
export type MarkedItem = {
  readonly mark: Pick<Mark, 'got' | 'max'>;
  /** The item's weight in the score, 1 unless it says otherwise. */
  readonly weight?: number | undefined;
  readonly criteria: readonly string[];
};

export type Score = {
  /** The mean fraction by weight, 0 to 1. */
  readonly fraction: number;
  /** The same in whole per cent, rounded half up. */
  readonly percent: number;
  /** The same of `count`, to one decimal, for "7.5 of 10". */
  readonly points: number;
  /** How many items. */
  readonly count: number;
  /** How many items with full marks. */
  readonly right: number;
};

// Thirds and weights leave errors of about 1e-16, far below the smallest step of any score.
const TOLERANCE = 1e-9;

/** The fraction of a mark, 0 to 1. */
export function fractionOf({ got, max }: Pick<Mark, 'got' | 'max'>): number {
  return got / max;
}

/** The score of a form: the mean fraction of its items by weight; 0 for no items. */
export function scoreForm(items: readonly MarkedItem[]): Score {
  const weights = items.reduce((sum, { weight = 1 }) => sum + weight, 0);
  const earned = items.reduce((sum, { mark, weight = 1 }) => sum + weight * fractionOf(mark), 0);
  const fraction = weights === 0 ? 0 : Math.min(1, earned / weights);
  return {
    fraction,
    percent: roundHalfUp(fraction * 100),
    points: roundHalfUp(fraction * items.length * 10) / 10,
    count: items.length,
    right: items.filter(({ mark }) => mark.got === mark.max).length,
  };
}

/** The score in each criterion drawn, in the order of the criteria; an item counts in each of its criteria. */
export function scoreByCriterion(items: readonly MarkedItem[]): ReadonlyMap<string, Score> {
  const criteria = [...new Set(items.flatMap((item) => item.criteria))].sort();
  return new Map(criteria.map((id) => [id, scoreForm(items.filter((item) => item.criteria.includes(id)))]));
}

/** Whether a fraction reaches a pass mark, both 0 to 1, unrounded. */
export function isAtPassMark(fraction: number, passMark: number): boolean {
  return fraction >= passMark - TOLERANCE;
}

function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + TOLERANCE);
}
