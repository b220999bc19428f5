import type { ProgressState } from '#core/progress/state.ts';
import { pointsOf, type Point, type ReviewItem } from '#core/review/points.ts';
import { ratingsOf, type Rated } from '#core/review/ratings.ts';
import { cardOf, type Card } from '#core/review/schedule.ts';

/** A point that was answered, with its card and the item that its next review takes. */
export type DeckPoint<T extends ReviewItem = ReviewItem> = {
  readonly point: Point<T>;
  readonly card: Card;
  readonly item: T;
};

/**
 * The points of a course that a record knows, in the order of their ids. What comes back is the item met longest ago, one
 * never met before all: knowing a point lasts best when it is asked in another way (Pan and Rickard 2018).
 */
export function deckOf<T extends ReviewItem>(items: readonly T[], state: ProgressState): readonly DeckPoint<T>[] {
  const ratings = withCards(items, state, ratingsOf(state));
  return pointsOf(items).flatMap((point) => {
    const card = cardOf(
      point.id,
      point.items.flatMap(({ id }) => ratings.get(id) ?? []),
    );
    const item = longestAgo(point.items, ratings);
    return card === undefined || item === undefined ? [] : [{ point, card, item }];
  });
}

/** A card is met when its lesson was worked on, by a first check or by marking it done: that counts as a Hard, so that it comes soon. */
function withCards(
  items: readonly ReviewItem[],
  state: ProgressState,
  ratings: ReadonlyMap<string, readonly Rated[]>,
): ReadonlyMap<string, readonly Rated[]> {
  const all = new Map(ratings);
  const worked = new Map<string, number>();
  const meet = (lesson: string, time: number) => worked.set(lesson, Math.min(worked.get(lesson) ?? Infinity, time));
  for (const [lesson, { doneAt }] of state.lessons) if (doneAt !== undefined) meet(lesson, doneAt);
  for (const { id, lesson } of items)
    for (const { time } of state.items.get(id)?.tries ?? []) if (lesson !== undefined) meet(lesson, time);
  for (const { id, lesson, isCard } of items) {
    const time = worked.get(lesson ?? '');
    if (isCard && time !== undefined) all.set(id, [{ rating: 2, time, isReview: false }, ...(ratings.get(id) ?? [])]);
  }
  return all;
}

function longestAgo<T extends ReviewItem>(
  items: readonly T[],
  ratings: ReadonlyMap<string, readonly Rated[]>,
): T | undefined {
  const metAt = ({ id }: T) => Math.max(0, ...(ratings.get(id) ?? []).map(({ time }) => time));
  return [...items].sort((a, b) => metAt(a) - metAt(b))[0];
}
