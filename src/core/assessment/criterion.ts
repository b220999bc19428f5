import { isKeptUp, meanOf, WINDOW, type TimedMark } from '#core/assessment/keeping-up.ts';
import { isAtPassMark } from '#core/assessment/score.ts';

/** A marked item of a module quiz or a review, as mastery of its criteria sees it. */
export type CountedMark = TimedMark & {
  /** The item's id. */
  readonly item: string;
  readonly criteria: readonly string[];
  /** The form that it was answered in. */
  readonly form: string;
  /** Review items count towards Secure alone. */
  readonly isReview: boolean;
};

export type CriterionStatus = 'Not started' | 'In progress' | 'Reached' | 'Secure';
export type CriterionResult = {
  readonly status: CriterionStatus;
  /** The mean of the last twelve marked items, 0 to 1; absent without any. */
  readonly share: number | undefined;
  /** How many items that is the mean of, at most twelve. */
  readonly count: number;
};

/**
 * How firm a criterion is. *Reached*: 80 % (or the course's pass mark) of its last twelve quiz items, over at least two
 * forms. *Secure*: at least five items at the pass mark, of quizzes or reviews, from seven days after it was first reached
 * (assessment guide, section 10; Rawson and Dunlosky 2022). `isBegun`: a lesson of it was opened.
 */
export function criterionResult(
  criterion: string,
  marks: readonly CountedMark[],
  { passMark, isBegun }: { readonly passMark: number; readonly isBegun: boolean },
): CriterionResult {
  const own = marks.filter(({ criteria }) => criteria.includes(criterion)).sort((a, b) => a.time - b.time);
  const quiz = own.filter(({ isReview }) => !isReview);
  const last = quiz.slice(-WINDOW);
  const found = { share: meanOf(last), count: last.length };
  if (!isReached(last, passMark))
    return { ...found, status: isBegun || own.length > 0 ? 'In progress' : 'Not started' };
  const first = quiz.findIndex((_, index) =>
    isReached(quiz.slice(Math.max(0, index + 1 - WINDOW), index + 1), passMark),
  );
  return { ...found, status: isKeptUp(own, quiz[first]?.time ?? 0, passMark) ? 'Secure' : 'Reached' };
}

function isReached(last: readonly CountedMark[], passMark: number): boolean {
  const forms = new Set(last.map(({ form }) => form));
  return last.length === WINDOW && forms.size >= 2 && isAtPassMark(meanOf(last) ?? 0, passMark);
}
