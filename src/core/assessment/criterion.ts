import { isAtPassMark } from '#core/assessment/score.ts';

/** A marked item of a module quiz or a review, as mastery of its criteria sees it. */
export type MarkedResponse = {
  readonly criteria: readonly string[];
  /** The form that it was answered in. */
  readonly form: string;
  /** Review items count towards Secure alone. */
  readonly isReview: boolean;
  /** 0 to 1. */
  readonly fraction: number;
  /** In milliseconds since 1970. */
  readonly time: number;
};

export type CriterionStatus = 'Not started' | 'In progress' | 'Reached' | 'Secure';
export type CriterionResult = {
  readonly status: CriterionStatus;
  /** The mean of the last twelve marked items, 0 to 1; absent without any. */
  readonly share: number | undefined;
  /** How many items that is the mean of, at most twelve. */
  readonly count: number;
};

const WINDOW = 12;
/** The guide names no number for review items; fewer than five would make Secure a matter of luck. */
const FEWEST_LATER = 5;
const SEVEN_DAYS = 7 * 86_400_000;

/**
 * How firm a criterion is. *Reached*: 80 % (or the course's pass mark) of its last twelve quiz items, over at least two
 * forms. *Secure*: at least five items at the pass mark, of quizzes or reviews, from seven days after it was first reached
 * (assessment guide, section 10; Rawson and Dunlosky 2022). `isBegun`: a lesson of it was opened.
 */
export function criterionResult(
  criterion: string,
  marks: readonly MarkedResponse[],
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
  const from = (quiz[first]?.time ?? 0) + SEVEN_DAYS;
  const later = own.filter(({ time }) => time >= from).slice(-WINDOW);
  const isSecure = later.length >= FEWEST_LATER && isAtPassMark(meanOf(later) ?? 0, passMark);
  return { ...found, status: isSecure ? 'Secure' : 'Reached' };
}

function isReached(last: readonly MarkedResponse[], passMark: number): boolean {
  const forms = new Set(last.map(({ form }) => form));
  return last.length === WINDOW && forms.size >= 2 && isAtPassMark(meanOf(last) ?? 0, passMark);
}

function meanOf(marks: readonly MarkedResponse[]): number | undefined {
  return marks.length === 0 ? undefined : marks.reduce((sum, { fraction }) => sum + fraction, 0) / marks.length;
}
