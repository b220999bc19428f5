import { fractionOf } from '#core/assessment/score.ts';
import type { StoredMark } from '#core/progress/events.ts';
import type { ItemState, ProgressState, Try } from '#core/progress/state.ts';

/** Again, Hard, Good, Easy: the grades of FSRS. */
export type Rating = 1 | 2 | 3 | 4;

/** How well a point was known at a time (milliseconds since 1970). */
export type Rated = {
  readonly rating: Rating;
  readonly time: number;
  /** Given in a review, by its mark or by "too easy": it takes the place of a rating just before it. */
  readonly isReview: boolean;
};

/** The rating of a first response: 0.8 of the marks or more is Good, half or more Hard, less Again (assessment guide, section 11). */
export function ratingOf(mark: StoredMark): Rating {
  const fraction = mark.max === 0 ? 0 : fractionOf(mark);
  if (fraction >= 0.8) return 3;
  return fraction >= 0.5 ? 2 : 1;
}

/** What a record says of each item that was answered: in lessons, in forms and in reviews; in no order. */
export function ratingsOf(state: ProgressState): ReadonlyMap<string, readonly Rated[]> {
  const all = new Map<string, Rated[]>();
  const add = (id: string, rated: Rated) => void all.set(id, [...(all.get(id) ?? []), rated]);
  for (const [id, item] of state.items) for (const rated of checkRatings(item)) add(id, rated);
  for (const { answers } of state.forms.values())
    for (const [id, { answer }] of answers)
      if (answer) add(id, { rating: ratingOf(answer.mark), time: answer.time, isReview: false });
  for (const [id, reviews] of state.reviews)
    for (const { rating, time } of reviews) add(id, { rating, time, isReview: true });
  return all;
}

/** One rating for each revision that was answered: right later is Hard, the answer shown is Again. */
function checkRatings({ tries, revealedAt }: ItemState): readonly Rated[] {
  const byRev = new Map<number | undefined, Try[]>();
  for (const one of tries) byRev.set(one.rev, [...(byRev.get(one.rev) ?? []), one]);
  return [...byRev.values()].flatMap((own): readonly Rated[] => {
    const [first, ...later] = own;
    if (first === undefined) return [];
    const isRightLater = revealedAt === undefined && later.some(({ mark }) => mark.got === mark.max);
    const byFirst = ratingOf(first.mark);
    return [{ rating: isRightLater && byFirst < 2 ? 2 : byFirst, time: first.time, isReview: false }];
  });
}
