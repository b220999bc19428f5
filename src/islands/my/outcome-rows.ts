import { criterionResult, type CriterionResult, type CountedMark } from '#core/assessment/criterion.ts';
import { itemHistory } from '#core/progress/item-history.ts';
import { isLessonDone, lessonStatus } from '#core/progress/status.ts';
import type { ProgressState } from '#core/progress/state.ts';
import { deckOf, type DeckPoint } from '#core/review/deck.ts';
import { fadingOf, type Fading } from '#core/review/fading.ts';
import { countedMarks } from '#core/review/marks.ts';
import type { MyCourse } from '#islands/my/my-course.ts';
import type { CourseItem, ReviewCourse } from '#islands/review/review-course.ts';

/** A criterion with what the record says of it now. */
export type OutcomeRow = CriterionResult & Fading & { readonly id: string; readonly text: string };
export type Lesson = MyCourse['modules'][number]['lessons'][number];

/** All that My learning works out of a record at a time. */
export type Standing = {
  readonly deck: readonly DeckPoint<CourseItem>[];
  readonly rows: readonly OutcomeRow[];
  readonly weakest: OutcomeRow | undefined;
  /** Up to three lessons to read next. */
  readonly next: readonly Lesson[];
};

/** Works out how firm each criterion is, which is the weakest, and what to read for it. */
export function standingOf(course: MyCourse, review: ReviewCourse, state: ProgressState): Standing {
  const now = Date.now();
  const deck = deckOf(review.items, state);
  const marks = countedMarks(
    state,
    review.items,
    course.modules.map(({ id }) => id),
  );
  const rows = course.outcomes
    .flatMap(({ criteria }) => criteria)
    .map((criterion) => rowOf(criterion, { course, state, marks, deck, now }));
  const open = rows.filter(({ status, share }) => status === 'In progress' && share !== undefined);
  const told = open.filter(({ count }) => count >= 5);
  const [weakest] = [...(told.length > 0 ? told : open)].sort((a, b) => (a.share ?? 0) - (b.share ?? 0));
  const lessons = course.modules.flatMap((module) => module.lessons);
  const next = weakest ? lessonsFor(weakest.id, { lessons, review, state }) : [];
  const unread = lessons.filter((lesson) => !isLessonDone(state, lesson));
  return { deck, rows, weakest, next: (next.length > 0 ? next : unread).slice(0, 3) };
}

type Given = {
  readonly course: MyCourse;
  readonly state: ProgressState;
  readonly marks: readonly CountedMark[];
  readonly deck: readonly DeckPoint[];
  readonly now: number;
};

function rowOf(criterion: { readonly id: string; readonly text: string }, given: Given): OutcomeRow {
  const { course, state, marks, deck, now } = given;
  const isBegun = course.modules
    .flatMap((module) => module.lessons)
    .some((lesson) => lesson.criteria.includes(criterion.id) && lessonStatus(state, lesson) !== 'not-started');
  const result = criterionResult(criterion.id, marks, { passMark: course.passMark, isBegun });
  return { ...criterion, ...result, ...fadingOf(deck, criterion.id, now) };
}

/** The lessons of what was last not right in a criterion, those with most first; then its lessons that are not done. */
function lessonsFor(
  criterion: string,
  { lessons, review, state }: { lessons: readonly Lesson[]; review: ReviewCourse; state: ProgressState },
): readonly Lesson[] {
  const history = itemHistory(state);
  const misses = new Map<string, number>();
  for (const item of review.items)
    if (item.criteria.includes(criterion) && history[item.id]?.isWrong === true)
      misses.set(item.lesson, (misses.get(item.lesson) ?? 0) + 1);
  const missed = lessons.filter(({ id }) => misses.has(id));
  const open = lessons.filter(
    (lesson) => lesson.criteria.includes(criterion) && !misses.has(lesson.id) && !isLessonDone(state, lesson),
  );
  return [...missed.sort((a, b) => (misses.get(b.id) ?? 0) - (misses.get(a.id) ?? 0)), ...open];
}
