import type { ItemState, ProgressState } from '#core/progress/state.ts';

/** A lesson and the items of its checks; without the checks only what was done by hand can be told. */
export type LessonOutline = { readonly id: string; readonly checks?: readonly string[] | undefined };

/** `done` by its checks, `by-hand` because the learner said so. */
export type LessonStatus = 'not-started' | 'open' | 'done' | 'by-hand';

/** Where a lesson stands. It is done when every check is answered, right or revealed, or when the learner marked it done. */
export function lessonStatus(state: ProgressState, { id, checks = [] }: LessonOutline): LessonStatus {
  const lesson = state.lessons.get(id);
  if (checks.length > 0 && checks.every((check) => isSettled(state.items.get(check)))) return 'done';
  if (lesson?.doneAt !== undefined) return 'by-hand';
  return lesson || checks.some((check) => state.items.get(check)?.tries.length) ? 'open' : 'not-started';
}

/** Whether a lesson is done, by its checks or by hand. */
export function isLessonDone(state: ProgressState, lesson: LessonOutline): boolean {
  const status = lessonStatus(state, lesson);
  return status === 'done' || status === 'by-hand';
}

/** Whether a check needs nothing more: right on some try, or its answer shown. */
function isSettled(item: ItemState | undefined): boolean {
  return item !== undefined && (item.revealedAt !== undefined || item.tries.some(({ mark }) => mark.got === mark.max));
}

/** Whether the item was given another key or meaning since it was last answered. */
export function isChangedSince(item: ItemState | undefined, rev: number): boolean {
  const last = item?.tries.at(-1);
  return last !== undefined && last.rev !== rev;
}
