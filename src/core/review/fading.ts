import type { DeckPoint } from '#core/review/deck.ts';
import { recallOf } from '#core/review/schedule.ts';

/** How much of a criterion is due. */
export type Fading = {
  /** Points met, and those of them due now. */
  readonly met: number;
  readonly due: number;
  /** Whether recall over the points is estimated below 0.9, which the schedule aims at. */
  readonly isFading: boolean;
  /** When its next point comes back, if none is due now; in milliseconds since 1970. */
  readonly nextDue: number | undefined;
};

/** What the deck says of one criterion at a time. */
export function fadingOf(deck: readonly DeckPoint[], criterion: string, now: number): Fading {
  const own = deck.filter(({ item }) => item.criteria.includes(criterion) && !item.isCard).map(({ card }) => card);
  const due = own.filter((card) => card.due <= now).length;
  const recall = own.reduce((sum, card) => sum + recallOf(card, now), 0) / Math.max(1, own.length);
  const nextDue = due > 0 || own.length === 0 ? undefined : Math.min(...own.map((card) => card.due));
  return { met: own.length, due, isFading: due > 0 && recall < 0.9, nextDue };
}

/** How many points come due up to each of some times, each counted once; the last number is what comes later. */
export function dueUpTo(deck: readonly DeckPoint[], times: readonly number[]): readonly number[] {
  const counts = [...times.map(() => 0), 0];
  for (const { card } of deck) {
    const at = times.findIndex((time) => card.due < time);
    const index = at < 0 ? times.length : at;
    counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}
