import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  calibrationOf,
  calibrationSentence,
  certainTries,
  certaintyMark,
  wilson,
} from '#core/assessment/calibration.ts';
import { foldEvents } from '#core/progress/reduce.ts';
import type { Try } from '#core/progress/state.ts';
import { certain, submitted } from '#tests/unit/core/progress/make.ts';

const tries = (certainty: 1 | 2 | 3, count: number, right: number): Try[] =>
  Array.from({ length: count }, (_, index) => ({
    response: { option: 'a' },
    mark: { got: index < right ? 1 : 0, max: 1 },
    rev: 1,
    time: index,
    certainty,
  }));
const expected = (certainty: 1 | 2 | 3, chance: number): number =>
  chance * certaintyMark(certainty, true) + (1 - chance) * certaintyMark(certainty, false);

describe('certainty marks', () => {
  test('are 1, 2, 3 when right and 0, −2, −6 when wrong', () => {
    expect(([1, 2, 3] as const).map((level) => certaintyMark(level, true))).toEqual([1, 2, 3]);
    expect(([1, 2, 3] as const).map((level) => certaintyMark(level, false))).toEqual([0, -2, -6]);
  });
  test('pay best when a learner says what they believe: the levels cross at two thirds and 0.8', () => {
    expect(expected(1, 2 / 3)).toBeCloseTo(expected(2, 2 / 3));
    expect(expected(2, 0.8)).toBeCloseTo(expected(3, 0.8));
    expect(expected(3, 0.9)).toBeGreaterThan(expected(2, 0.9));
    expect(expected(1, 0.5)).toBeGreaterThan(expected(2, 0.5));
  });
});

describe('the report', () => {
  test('says nothing of a level with fewer than ten responses', () => {
    expect(calibrationOf(tries(3, 9, 9))[2]).toEqual({ certainty: 3, count: 9, right: 9 });
    expect(calibrationSentence(calibrationOf(tries(3, 9, 0)))).toBeUndefined();
  });
  test('has the Wilson interval of 7 in 10', () => {
    const { mean, low, high } = wilson(7, 10);
    expect([mean, low, high].map((one) => one.toFixed(3))).toEqual(['0.700', '0.397', '0.892']);
  });
  test('tells confident mistakes first, then needless doubt, then that all is well', () => {
    expect(calibrationSentence(calibrationOf(tries(3, 20, 10)))).toMatch(/^When you were very sure you were right 50%/);
    expect(calibrationSentence(calibrationOf(tries(2, 20, 6)))).toMatch(
      /^When you were fairly sure you were right 30%/,
    );
    expect(calibrationSentence(calibrationOf(tries(1, 20, 19)))).toMatch(
      /^When you were unsure you were still right 95%/,
    );
    expect(calibrationSentence(calibrationOf(tries(3, 20, 19)))).toMatch(/^Nothing here says/);
  });
  test('an interval holds its proportion and lies between 0 and 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (count, part) => {
        const { mean, low, high } = wilson(Math.round(part * count), count);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(mean).toBeGreaterThanOrEqual(low - 1e-9);
        expect(mean).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });
  test('takes the responses that said how sure they were', () => {
    const state = foldEvents([
      certain('u1', 1, 'a', 3),
      submitted('u2', 2, 'a', 'x', 1),
      submitted('u3', 3, 'b', 'x', 1),
    ]);
    expect(certainTries(state).map(({ certainty }) => certainty)).toEqual([3]);
  });
});
