import type { DeckPoint } from '#core/review/deck.ts';
import type { ReviewItem } from '#core/review/points.ts';
import { forExam, recallOf } from '#core/review/schedule.ts';

/** What a learner chose for reviews; times are milliseconds since 1970. */
export type ReviewPlan = {
  /** Questions a day, 5 to 30. */
  readonly size: number;
  /** The beginning of the day of an exam. */
  readonly exam?: number | undefined;
  /** The end of the seven days over which a backlog is spread. */
  readonly catchUpUntil?: number | undefined;
};

/** What is due, how much of it belongs to today, and when the next comes when nothing is. */
export type Queue<T extends ReviewItem = ReviewItem> = {
  /** Today's questions in order; a point comes once. */
  readonly today: readonly DeckPoint<T>[];
  /** All that is due now, today's questions among them. */
  readonly due: number;
  /** When the next point comes due that is not due now. */
  readonly nextDue: number | undefined;
};

export const DEFAULT_SIZE = 12;
const [LEAST, MOST] = [5, 30] as const;
const DAY = 86_400_000;

/**
 * The questions of one sitting: of what is due the least well remembered first, as many as the day holds less those done
 * today, then put so that no two of one criterion follow each other where that can be avoided.
 */
export function queueOf<T extends ReviewItem>(
  deck: readonly DeckPoint<T>[],
  plan: ReviewPlan,
  { now, doneToday }: { readonly now: number; readonly doneToday: number },
): Queue<T> {
  const planned = deck.map((entry) => ({ ...entry, card: forExam(entry.card, plan.exam, now) }));
  const due = planned
    .filter(({ card }) => card.due <= now)
    .map((entry) => ({ entry, recall: recallOf(entry.card, now) }))
    .sort((a, b) => a.recall - b.recall || (a.entry.card.id < b.entry.card.id ? -1 : 1))
    .map(({ entry }) => entry);
  const later = planned.map(({ card }) => card.due).filter((time) => time > now);
  const left = Math.max(0, portionOf(due.length + doneToday, plan, now) - doneToday);
  return {
    today: interleave(due.slice(0, left)),
    due: due.length,
    nextDue: later.length === 0 ? undefined : later.reduce((a, b) => Math.min(a, b)),
  };
}

/** How many questions today holds: the chosen size or, while catching up, an even share of the backlog; never more than 30. */
export function portionOf(backlog: number, { size, catchUpUntil }: ReviewPlan, now: number): number {
  const chosen = clampSize(size);
  if (catchUpUntil === undefined || catchUpUntil <= now) return chosen;
  const days = Math.min(7, Math.ceil((catchUpUntil - now) / DAY));
  return Math.min(MOST, Math.max(chosen, Math.ceil(backlog / days)));
}

/** A size that a day may have: whole, 5 to 30; what is no number becomes 12. */
export function clampSize(size: number): number {
  return Number.isFinite(size) ? Math.min(MOST, Math.max(LEAST, Math.round(size))) : DEFAULT_SIZE;
}

/** The same entries with no two of one criterion in a row where an order without such pairs exists; otherwise as early as can be. */
export function interleave<T extends ReviewItem>(entries: readonly DeckPoint<T>[]): readonly DeckPoint<T>[] {
  const left = [...entries];
  const ordered: DeckPoint<T>[] = [];
  let last: string | undefined;
  while (left.length > 0) {
    const at = nextPlace(left.map(criterionOf), last);
    const [next] = left.splice(at, 1);
    if (next === undefined) break;
    ordered.push(next);
    last = criterionOf(next);
  }
  return ordered;
}

/** The first place that leaves an order without pairs, else one of the most frequent other criterion, else the first. */
function nextPlace(criteria: readonly string[], last: string | undefined): number {
  const counts = new Map<string, number>();
  for (const criterion of criteria) counts.set(criterion, (counts.get(criterion) ?? 0) + 1);
  const rest = criteria.length - 1;
  const canFollow = (taken: string) =>
    [...counts].every(([criterion, count]) =>
      criterion === taken ? count - 1 <= Math.floor(rest / 2) : count <= Math.ceil(rest / 2),
    );
  const sound = criteria.findIndex((criterion) => criterion !== last && canFollow(criterion));
  if (sound >= 0) return sound;
  const others = [...counts].filter(([criterion]) => criterion !== last).sort(([, a], [, b]) => b - a);
  return Math.max(0, criteria.indexOf(others[0]?.[0] ?? ''));
}

const criterionOf = ({ item }: DeckPoint): string => item.criteria[0] ?? '';
