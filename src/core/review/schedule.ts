import { forgetting_curve, FSRSAlgorithm, S_MIN } from 'ts-fsrs';
import type { Rated } from '#core/review/ratings.ts';

/** What the schedule remembers of a point. Times are milliseconds since 1970. */
export type Card = {
  /** The point's id. */
  readonly id: string;
  readonly reviewedAt: number;
  /** When it comes back, at least 20 hours after it was reviewed. */
  readonly due: number;
  readonly intervalDays: number;
  /** Days until recall is estimated at 0.9. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  /** How many reviews count. */
  readonly reviews: number;
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** The least time between two reviews of a point. */
export const LEAST_GAP = 20 * HOUR;
const LAST_PASS = 3 * DAY;

// FSRS-6 with its default weights; steps of minutes are off, because sittings are daily.
const fsrs = new FSRSAlgorithm({
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: true,
  enable_short_term: false,
});

/**
 * Folds the ratings of a point into its card; none for a point never answered. A rating within 20 hours of the one
 * before is no review of its own; one given in a review takes its place. An interval ends four hours early, so that
 * a sitting at the same time next day finds what is due.
 */
export function cardOf(id: string, ratings: readonly Rated[]): Card | undefined {
  return reviewsOf(ratings).reduce<Card | undefined>((card, review) => nextCard(id, card, review), undefined);
}

/** The chance, 0 to 1, that the learner still knows a point; 1 when the clock stands before its last review. */
export function recallOf({ stability, reviewedAt }: Card, now: number): number {
  return forgetting_curve(fsrs.parameters.w, Math.max(0, now - reviewedAt) / DAY, stability);
}

/**
 * The card as an exam asks for it: nothing is due after the exam, and in the last three days each point comes once more.
 * An exam that is over changes nothing. `exam` is the beginning of its day.
 */
export function forExam(card: Card, exam: number | undefined, now: number): Card {
  if (exam === undefined || exam <= now) return card;
  const latest = card.reviewedAt < exam - LAST_PASS ? exam - LAST_PASS : exam;
  return { ...card, due: Math.max(card.reviewedAt + LEAST_GAP, Math.min(card.due, latest)) };
}

function reviewsOf(ratings: readonly Rated[]): readonly Rated[] {
  const reviews: Rated[] = [];
  for (const rated of [...ratings].sort((a, b) => a.time - b.time || Number(a.isReview) - Number(b.isReview))) {
    const last = reviews.at(-1);
    if (last === undefined || rated.time - last.time >= LEAST_GAP) reviews.push(rated);
    else if (rated.isReview) reviews[reviews.length - 1] = { ...last, rating: rated.rating };
  }
  return reviews;
}

function nextCard(id: string, card: Card | undefined, { rating, time }: Rated): Card {
  const elapsed = card === undefined ? 0 : Math.max(1, Math.round((time - card.reviewedAt) / DAY));
  const memory = fsrs.next_state(card ?? null, elapsed, rating);
  // The library refuses to go on from less.
  const stability = Math.max(S_MIN, memory.stability);
  const reviews = (card?.reviews ?? 0) + 1;
  fsrs.seed = `${id}/${reviews}`;
  const intervalDays = Math.max(1, fsrs.next_interval(stability, elapsed));
  const due = time + intervalDays * DAY - (DAY - LEAST_GAP);
  return { id, stability, difficulty: memory.difficulty, reviews, intervalDays, reviewedAt: time, due };
}
