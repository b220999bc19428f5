import type { DeckPoint } from '#core/review/deck.ts';
import type { ReviewItem } from '#core/review/points.ts';
import type { Rated, Rating } from '#core/review/ratings.ts';
import { cardOf, type Card } from '#core/review/schedule.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** 1 October 2026, nine in the morning. */
export const START = Date.UTC(2026, 9, 1, 9);

export const rated = (rating: Rating, day: number, isReview = false): Rated => ({
  rating,
  time: START + day * DAY,
  isReview,
});

export const item = (id: string, criterion = '1.1', siblings: readonly string[] = []): ReviewItem => ({
  id,
  criteria: [criterion],
  siblings,
});

/** The card of a point that was answered. */
export function card(id: string, ...ratings: Rated[]): Card {
  const made = cardOf(id, ratings);
  if (made === undefined) throw new Error('A card needs a rating');
  return made;
}

export const entry = (id: string, criterion: string, ...ratings: Rated[]): DeckPoint => ({
  point: { id, items: [item(id, criterion)] },
  card: card(id, ...ratings),
  item: item(id, criterion),
});
