import { describe, expect, test } from 'vitest';
import { medianOf, toldOf, turned } from '#tools/bench/numbers.ts';

describe('numbers of a bench', () => {
  test('the median of an odd count is the one in the middle', () => {
    expect(medianOf([9, 1, 5])).toBe(5);
  });

  test('the median of an even count is the mean of the two in the middle', () => {
    expect(medianOf([10, 1, 4, 3])).toBe(3.5);
  });

  test('there is no median of nothing', () => {
    expect(() => medianOf([])).toThrow('There are no numbers');
  });

  test('numbers are told as median, least and most', () => {
    expect(toldOf([1500, 900, 12_345])).toBe('1,500 (900–12,345)');
  });

  test('kilobytes have a digit after the point', () => {
    expect(toldOf([82.74, 82.76, 60], 1)).toBe('82.7 (60.0–82.8)');
  });

  test('a list is turned so that each comes first in its turn', () => {
    expect([0, 1, 2, 3].map((by) => turned(['a', 'b', 'c'], by).join(''))).toEqual(['abc', 'bca', 'cab', 'abc']);
  });
});
