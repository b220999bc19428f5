import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardOf, forExam, LEAST_GAP, recallOf } from '#core/review/schedule.ts';
import type { Rated } from '#core/review/ratings.ts';
import { card, DAY, HOUR, rated, START } from './makers.ts';

const ratings = fc.array(
  fc.record<Rated>({
    rating: fc.constantFrom(1, 2, 3, 4),
    time: fc.integer({ min: 0, max: 8.64e15 }),
    isReview: fc.boolean(),
  }),
  { minLength: 1, maxLength: 20 },
);

describe('a point', () => {
  test('has no card before it was answered', () => expect(cardOf('a', [])).toBeUndefined());
  test('comes back the next day when it was wrong, and later the better it was known', () => {
    const intervals = ([1, 2, 3, 4] as const).map((rating) => card('a', rated(rating, 0)).intervalDays);
    expect(intervals[0]).toBe(1);
    expect(intervals).toEqual([...intervals].sort((a, b) => a - b));
  });
  test('is due twenty hours later when its interval is a day', () => {
    expect(card('a', rated(1, 0)).due).toBe(START + 20 * HOUR);
  });
  test('waits longer after each time that it was known', () => {
    const [first, second] = [card('a', rated(3, 0)), card('a', rated(3, 0), rated(3, 3))];
    expect(second.intervalDays).toBeGreaterThan(first.intervalDays);
    expect(second.reviews).toBe(2);
  });
  test('counts what follows within twenty hours as the same review', () => {
    expect(card('a', rated(1, 0), rated(3, 0.5))).toEqual(card('a', rated(1, 0)));
  });
  test('takes the rating of a review in place of the one just before it, as with “too easy”', () => {
    expect(card('a', rated(3, 0), rated(4, 0.001, true)).intervalDays).toBe(card('a', rated(4, 0)).intervalDays);
  });
  test('is remembered less from day to day, and fully when the clock stands before its review', () => {
    const known = card('a', rated(3, 0));
    expect(recallOf(known, START - DAY)).toBe(1);
    expect(recallOf(known, START + DAY)).toBeGreaterThan(recallOf(known, START + 9 * DAY));
    expect(recallOf(known, START + known.stability * DAY)).toBeCloseTo(0.9, 5);
  });
});

describe('an exam', () => {
  const known = card('a', rated(4, 0));
  test('brings each point once more in its last three days', () => {
    expect(forExam(known, START + 6 * DAY, START).due).toBe(START + 3 * DAY);
  });
  test('has nothing due after it', () => {
    const late = card('a', rated(4, 5));
    expect(forExam(late, START + 6 * DAY, START).due).toBe(START + 6 * DAY);
  });
  test('changes nothing when it is over', () => {
    expect(forExam(known, START - DAY, START)).toEqual(known);
  });
});

describe('whatever the clock said', () => {
  test('an interval is whole, 1 to 365 days, and twenty hours lie before the next review', () => {
    fc.assert(
      fc.property(ratings, (all) => {
        const made = cardOf('a', all);
        expect(made?.intervalDays).toSatisfy((days: number) => Number.isInteger(days) && days >= 1 && days <= 365);
        expect((made?.due ?? 0) - (made?.reviewedAt ?? 0)).toBeGreaterThanOrEqual(LEAST_GAP);
        expect(recallOf(card('a', ...all), 0)).toSatisfy((recall: number) => recall >= 0 && recall <= 1);
      }),
    );
  });
  test('the order in which ratings are read makes no difference', () => {
    fc.assert(
      fc.property(ratings, (all) => {
        const apart = [...new Map(all.map((one) => [one.time, one])).values()];
        expect(cardOf('a', [...apart].reverse())).toEqual(cardOf('a', apart));
      }),
    );
  });
});
