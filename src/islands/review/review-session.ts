import type { Mark, Response } from '#core/assessment/types.ts';
import type { ProgressState } from '#core/progress/state.ts';
import { deckOf } from '#core/review/deck.ts';
import { queueOf, type Queue, type ReviewPlan } from '#core/review/queue.ts';
import { ratingOf } from '#core/review/ratings.ts';
import { doneIn, sittingId } from '#core/review/sitting.ts';
import type { CourseItem, ReviewCourse } from '#islands/review/review-course.ts';
import { record, recordAll } from '#stores/progress.ts';
import type { KeptPlan } from '#stores/review-plan.ts';

/** A question of a sitting; `isAgain` when it was not right before in the same sitting. */
export type Turn = { readonly item: CourseItem; readonly isAgain: boolean };

/** Today by the clock of the device, as 2026-11-24. */
const today = (): string => new Date().toLocaleDateString('en-CA');

/** What is due now, and how much of it is today's. */
export function queueNow(course: ReviewCourse, state: ProgressState, plan: KeptPlan): Queue<CourseItem> {
  const now = Date.now();
  return queueOf(deckOf(course.items, state), planOf(plan), { now, doneToday: doneIn(state, today()) });
}

/** As many questions again as a day has, of those that are due. */
export function moreNow(course: ReviewCourse, state: ProgressState, plan: KeptPlan): Queue<CourseItem> {
  return queueOf(deckOf(course.items, state), planOf(plan), { now: Date.now(), doneToday: 0 });
}

/** When the point of an item comes back, in milliseconds since 1970. */
export function comesBack(course: ReviewCourse, state: ProgressState, id: string): number | undefined {
  return deckOf(course.items, state).find(({ point }) => point.items.some((item) => item.id === id))?.card.due;
}

/** The end of a week from now, over which a backlog is spread. */
export const weekFromNow = (): number => Date.now() + 7 * 86_400_000;

/** The form that keeps what is chosen and answered in today's sitting. */
export const formOfToday = (): string => sittingId(today());

/** Records the one try of a review and the rating that follows from it. */
export function recordReview(id: string, rev: number, { response, mark }: { response: Response; mark: Mark }): void {
  const stored = { got: mark.got, max: mark.max };
  const about = { kind: 'item' as const, id };
  recordAll([
    { about, rev, event: 'responseSubmitted', data: { response, mark: stored, try: 1, form: formOfToday() } },
    { about, rev, event: 'reviewRated', data: { rating: ratingOf(stored) } },
  ]);
}

/** Records that a question was too easy, in place of its rating. */
export function recordTooEasy(id: string, rev: number): void {
  record({ about: { kind: 'item', id }, rev, event: 'reviewRated', data: { rating: 4 } });
}

function planOf({ size, examDay, catchUpUntil }: KeptPlan): ReviewPlan {
  return { size, catchUpUntil, exam: examDay === undefined ? undefined : new Date(`${examDay}T00:00`).getTime() };
}
