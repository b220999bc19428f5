import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isAtPassMark, scoreByCriterion, scoreForm, type MarkedItem } from '#core/assessment/score.ts';

const item = (got: number, max: number, more: Partial<MarkedItem> = {}): MarkedItem => ({
  mark: { got, max },
  criteria: ['1.1'],
  ...more,
});

describe('the score of a form', () => {
  test('is the mean fraction of its items', () => {
    expect(scoreForm([item(1, 1), item(1, 2), item(0, 1), item(3, 4)])).toEqual({
      fraction: 0.5625,
      percent: 56,
      points: 2.3,
      count: 4,
      right: 1,
    });
  });
  test('gives each item the same weight, however many units it has', () => {
    expect(scoreForm([item(6, 6), item(0, 1)]).percent).toBe(50);
  });
  test('follows the weights of the items', () => {
    expect(scoreForm([item(1, 1, { weight: 3 }), item(0, 1)])).toMatchObject({
      fraction: 0.75,
      percent: 75,
      points: 1.5,
    });
  });
  test('rounds half a per cent up', () => {
    expect(scoreForm([item(1, 8)]).percent).toBe(13);
    expect(scoreForm([item(5, 8)]).percent).toBe(63);
    expect(scoreForm([item(1, 200)]).percent).toBe(1);
  });
  test('says 7.5 of 10, and rounds half a tenth up', () => {
    const seven = [item(1, 1), item(1, 1), item(1, 1), item(1, 1), item(1, 1), item(1, 1), item(1, 1)];
    expect(scoreForm([...seven, item(1, 2), item(0, 1), item(0, 1)])).toMatchObject({
      points: 7.5,
      count: 10,
      percent: 75,
    });
    expect(scoreForm([item(1, 4), item(0, 1)]).points).toBe(0.3);
  });
  test('of thirds adds up to all', () => {
    expect(scoreForm([item(3, 3), item(3, 3), item(3, 3)])).toMatchObject({
      fraction: 1,
      percent: 100,
      points: 3,
      right: 3,
    });
  });
  test('of no items is nothing', () => {
    expect(scoreForm([])).toEqual({ fraction: 0, percent: 0, points: 0, count: 0, right: 0 });
  });
  test('lies between nothing and all, in any order of the items', () => {
    const marked = fc
      .tuple(fc.nat(10), fc.integer({ min: 1, max: 10 }), fc.double({ min: 0.5, max: 3, noNaN: true }))
      .map(([got, max, weight]) => item(Math.min(got, max), max, { weight }));
    fc.assert(
      fc.property(fc.array(marked), (items) => {
        const { fraction, percent } = scoreForm(items);
        expect(fraction).toBeGreaterThanOrEqual(0);
        expect(fraction).toBeLessThanOrEqual(1);
        expect(scoreForm(items.toReversed()).percent).toBe(percent);
      }),
    );
  });
});

test('the score by criterion counts an item in each of its criteria', () => {
  const scores = scoreByCriterion([item(1, 1, { criteria: ['2.1', '1.2'] }), item(0, 1, { criteria: ['1.2'] })]);
  expect([...scores]).toEqual([
    ['1.2', { fraction: 0.5, percent: 50, points: 1, count: 2, right: 1 }],
    ['2.1', { fraction: 1, percent: 100, points: 1, count: 1, right: 1 }],
  ]);
});

describe('the pass mark', () => {
  test('is reached by exactly its share, also when it does not fit in binary', () => {
    expect(isAtPassMark(0.8, 0.8)).toBe(true);
    expect(isAtPassMark(0.1 + 0.7, 0.8)).toBe(true);
  });
  test('is not reached by what only rounds to it', () => {
    expect(isAtPassMark(0.796, 0.8)).toBe(false);
  });
});
