import { isKeptUp, SECURE_AFTER, type TimedMark } from '#core/assessment/keeping-up.ts';
import { isAtPassMark } from '#core/assessment/score.ts';

/** What mastery asks of a submitted form. */
export type FormRecord = {
  /** The fraction, 0 to 1. */
  readonly score: number;
  /** How many items it had. */
  readonly count: number;
  /** How many items were right in each criterion drawn. */
  readonly criteria: Readonly<Record<string, number>>;
  /** In milliseconds since 1970. */
  readonly submittedAt: number;
};

export type ModuleRecord = {
  /** Whether one of its lessons was opened. */
  readonly isBegun: boolean;
  readonly forms: readonly FormRecord[];
  /** Its items that were answered in reviews. */
  readonly reviews?: readonly TimedMark[];
  /** The fraction, 0 to 1, that counts as reached; 0.8 unless the course or a tutor says otherwise. */
  readonly passMark?: number | undefined;
};

export type ModuleStatus = 'Not started' | 'In progress' | 'Reached' | 'Secure';

const FEWEST_ITEMS = 10;

/**
 * The word for a module. *Reached*: a form of ten items or more at the pass mark, with an item right in each criterion
 * drawn; a strict mark helps most (Kulik and Kulik 1987). *Secure*: a second form of ten or more at the pass mark, or its
 * items in reviews, at least seven days after that, because learning again to the mark on a later day is what lasts
 * (Rawson and Dunlosky 2022).
 */
export function moduleStatus({ isBegun, forms, reviews = [], passMark = 0.8 }: ModuleRecord): ModuleStatus {
  const passed = forms.filter(({ score, count }) => count >= FEWEST_ITEMS && isAtPassMark(score, passMark));
  const reachedAt = passed.filter(hasEachCriterion).map(({ submittedAt }) => submittedAt);
  if (reachedAt.length === 0) return isBegun || forms.length > 0 ? 'In progress' : 'Not started';
  const first = Math.min(...reachedAt);
  const isSecond = passed.some(({ submittedAt }) => submittedAt >= first + SECURE_AFTER);
  return isSecond || isKeptUp(reviews, first, passMark) ? 'Secure' : 'Reached';
}

function hasEachCriterion({ criteria }: FormRecord): boolean {
  return Object.values(criteria).every((right) => right > 0);
}
