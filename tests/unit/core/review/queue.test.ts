import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeckPoint } from '#core/review/deck.ts';
import { clampSize, interleave, portionOf, queueOf } from '#core/review/queue.ts';
import { DAY, entry, rated, START } from './makers.ts';

const plan = { size: 12 };
const at = (now: number, doneToday = 0) => ({ now, doneToday });
const criterionOf = ({ item }: DeckPoint) => item.criteria[0];

const decks = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 4 }),
    criterion: fc.constantFrom('1.1', '1.2', '2.1', '3.3'),
    rating: fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4),
    day: fc.integer({ min: -400, max: 400 }),
  }),
  { selector: ({ id }) => id, maxLength: 40 },
);
const deckFrom = (made: readonly { id: string; criterion: string; rating: 1 | 2 | 3 | 4; day: number }[]) =>
  made.map(({ id, criterion, rating, day }) => entry(id, criterion, rated(rating, day)));

describe('the queue of a day', () => {
  test('is empty with nothing due, and says when the next point comes', () => {
    const deck = [entry('a', '1.1', rated(1, 0))];
    expect(queueOf(deck, plan, at(START))).toEqual({ today: [], due: 0, nextDue: deck[0]?.card.due });
  });
  test('begins with what is remembered least', () => {
    const deck = [entry('new', '1.1', rated(3, 0)), entry('lost', '1.2', rated(1, 0))];
    expect(queueOf(deck, plan, at(START + 30 * DAY)).today.map(({ card }) => card.id)).toEqual(['lost', 'new']);
  });
  test('holds no more than the day, less what was done today', () => {
    const deck = Array.from({ length: 40 }, (_, index) => entry(`a${index}`, '1.1', rated(1, 0)));
    expect(queueOf(deck, plan, at(START + DAY)).today).toHaveLength(12);
    expect(queueOf(deck, plan, at(START + DAY, 10)).today).toHaveLength(2);
    expect(queueOf(deck, plan, at(START + DAY, 12)).due).toBe(40);
  });
  test('spreads a backlog over seven days, up to thirty a day', () => {
    const over = { size: 12, catchUpUntil: START + 7 * DAY };
    expect(portionOf(140, over, START)).toBe(20);
    expect(portionOf(120, over, START + DAY)).toBe(20);
    expect(portionOf(900, over, START)).toBe(30);
    expect(portionOf(20, over, START)).toBe(12);
    expect(portionOf(140, over, START + 8 * DAY)).toBe(12);
  });
  test('has 5 to 30 questions, whatever is asked for', () => {
    expect([1, 7.4, 99, Number.NaN].map(clampSize)).toEqual([5, 7, 30, 12]);
  });
});

describe('laws of the queue', () => {
  test('the same record and time give the same queue, in whatever order the deck stands', () => {
    fc.assert(
      fc.property(decks, fc.integer({ min: -500, max: 900 }), (made, day) => {
        const deck = deckFrom(made);
        const now = START + day * DAY;
        expect(queueOf([...deck].reverse(), plan, at(now))).toEqual(queueOf(deck, plan, at(now)));
      }),
    );
  });
  test('no point comes twice, and only what is due', () => {
    fc.assert(
      fc.property(decks, fc.integer({ min: -500, max: 900 }), (made, day) => {
        const now = START + day * DAY;
        const { today } = queueOf(deckFrom(made), plan, at(now));
        expect(new Set(today.map(({ card }) => card.id)).size).toBe(today.length);
        expect(today.every(({ card }) => card.due <= now)).toBe(true);
      }),
    );
  });
  test('no two of one criterion follow each other where that can be avoided', () => {
    fc.assert(
      fc.property(decks, (made) => {
        const deck = deckFrom(made);
        const ordered = interleave(deck).map(criterionOf);
        const counts = [...new Set(ordered)].map((one) => ordered.filter((other) => other === one).length);
        const most = Math.max(0, ...counts);
        const pairs = ordered.filter((one, index) => index > 0 && one === ordered[index - 1]).length;
        expect(pairs).toBe(Math.max(0, most - (ordered.length - most) - 1));
        expect([...ordered].sort()).toEqual(deck.map(criterionOf).sort());
      }),
    );
  });
});
