import { expect, test } from 'vitest';
import { lastTimeOf } from '#core/progress/last-time.ts';

const DAY = 86_400_000;

test('a page goes on after the latest time, also one that the clock has not reached again', () => {
  expect(lastTimeOf([5, 9, 7], 6)).toBe(9);
  expect(lastTimeOf([], 6)).toBe(0);
});

test('a time more than a day ahead is let be', () => {
  expect(lastTimeOf([5, 6 + DAY, 7 + DAY], 6)).toBe(6 + DAY);
});
