import { isAtPassMark } from '#core/assessment/score.ts';

/** A marked item, as a fraction 0 to 1 and a time in milliseconds since 1970. */
export type TimedMark = { readonly fraction: number; readonly time: number };

/** How long after a mark was first reached a later result makes it secure: a week (Rawson and Dunlosky 2022). */
export const SECURE_AFTER = 7 * 86_400_000;
/** How many marked items say how firm a criterion is (assessment guide, section 10). */
export const WINDOW = 12;
/** The guide names no number for later items; fewer than five would make Secure a matter of luck. */
const FEWEST_LATER = 5;

/** Whether the latest marks, at most twelve of those a week or more after a time, still reach the pass mark: five of them at least. */
export function isKeptUp(marks: readonly TimedMark[], reachedAt: number, passMark: number): boolean {
  const later = marks.filter(({ time }) => time >= reachedAt + SECURE_AFTER).sort((a, b) => a.time - b.time);
  const last = later.slice(-WINDOW);
  return last.length >= FEWEST_LATER && isAtPassMark(meanOf(last) ?? 0, passMark);
}

/** The mean fraction of some marks; none of none. */
export function meanOf(marks: readonly TimedMark[]): number | undefined {
  return marks.length === 0 ? undefined : marks.reduce((sum, { fraction }) => sum + fraction, 0) / marks.length;
}
