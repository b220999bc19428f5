import type { ProgressState } from '#core/progress/state.ts';

const NAME = 'review';

/**
 * The id under which the responses of a day's review are kept: that of a form which is never handed in, so that a review
 * leaves the checks of lessons and the results of quizzes alone. `day` is written as 2026-11-24.
 */
export const sittingId = (day: string): string => `${NAME}:${day}`;

/** Whether a form of the record holds reviews. */
export const isSitting = ({ quiz }: { readonly quiz: string }): boolean => quiz === NAME;

/** How many questions were answered in the review of a day. */
export function doneIn(state: ProgressState, day: string): number {
  return [...(state.forms.get(sittingId(day))?.answers.values() ?? [])].filter(({ answer }) => answer).length;
}
