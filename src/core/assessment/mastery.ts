import { isAtPassMark } from '#core/assessment/score.ts';

/** What mastery asks of a lesson. */
export type LessonRecord = {
  readonly isOpened: boolean;
  /** For each check in the lesson, whether it is answered: right, or its answer seen. */
  readonly checks: readonly boolean[];
  /** The learner marked it as done and has not taken that back. */
  readonly isMarkedDone: boolean;
};

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
  readonly lessons: readonly LessonRecord[];
  readonly forms: readonly FormRecord[];
  /** The fraction, 0 to 1, that counts as reached; 0.8 unless the course or a tutor says otherwise. */
  readonly passMark?: number | undefined;
};

export type LessonStatus = 'Not started' | 'In progress' | 'Done';
export type ModuleStatus = 'Not started' | 'In progress' | 'Reached' | 'Secure';

const FEWEST_ITEMS = 10;
const SEVEN_DAYS = 7 * 86_400_000;

/** Whether a lesson is done: all its checks are answered, or it is marked as done; without checks only the latter. */
export function isLessonDone({ checks, isMarkedDone }: LessonRecord): boolean {
  return isMarkedDone || (checks.length > 0 && checks.every(Boolean));
}

/** The word for a lesson. */
export function lessonStatus(lesson: LessonRecord): LessonStatus {
  if (isLessonDone(lesson)) return 'Done';
  return lesson.isOpened || lesson.checks.some(Boolean) ? 'In progress' : 'Not started';
}

/**
 * The word for a module. *Reached*: a form of ten items or more at the pass mark, with an item right in each criterion
 * drawn; a strict mark helps most (Kulik and Kulik 1987). *Secure*: a second form of ten or more at the pass mark at
 * least seven days after that, because learning again to the mark on a later day is what lasts (Rawson and Dunlosky 2022).
 */
export function moduleStatus({ lessons, forms, passMark = 0.8 }: ModuleRecord): ModuleStatus {
  const passed = forms.filter(({ score, count }) => count >= FEWEST_ITEMS && isAtPassMark(score, passMark));
  const reachedAt = passed.filter(hasEachCriterion).map(({ submittedAt }) => submittedAt);
  if (reachedAt.length > 0) {
    const first = Math.min(...reachedAt);
    return passed.some(({ submittedAt }) => submittedAt >= first + SEVEN_DAYS) ? 'Secure' : 'Reached';
  }
  const isStarted = forms.length > 0 || lessons.some((lesson) => lessonStatus(lesson) !== 'Not started');
  return isStarted ? 'In progress' : 'Not started';
}

function hasEachCriterion({ criteria }: FormRecord): boolean {
  return Object.values(criteria).every((right) => right > 0);
}
