import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomOf, seedOf, shuffle } from '#core/assessment/random.ts';

test('the same text gives the same seed for good', () => {
  expect([seedOf(''), seedOf('7K2M9Q/models-hub-change'), seedOf('7K2M9Q/models-hub-changf')]).toMatchInlineSnapshot(`
    [
      2872998923,
      1520733067,
      4261316890,
    ]
  `);
});

test('the same seed gives the same draws for good', () => {
  const random = randomOf(12345);
  expect([random(6), random(6), random(6), random(6), random(1000), random(2 ** 32)]).toMatchInlineSnapshot(`
    [
      1,
      5,
      4,
      2,
      431,
      1338149989,
    ]
  `);
});

test('a draw is a whole number below the size', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 2 ** 32 }), (seed, size) => {
      const drawn = randomOf(seed)(size);
      expect(Number.isInteger(drawn) && drawn >= 0 && drawn < size).toBe(true);
    }),
  );
});

test('draws spread evenly, also for a size just over half of all words', () => {
  const random = randomOf(1);
  const size = 3 * 2 ** 30;
  const draws = Array.from({ length: 3000 }, () => Math.floor(random(size) / 2 ** 30));
  const thirds = [0, 1, 2].map((third) => draws.filter((draw) => draw === third).length);
  expect(Math.min(...thirds)).toBeGreaterThan(900);
  expect(Math.max(...thirds)).toBeLessThan(1100);
});

describe('a shuffle', () => {
  test('is a permutation and leaves its list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
        const before = [...list];
        const shuffled = shuffle(list, randomOf(seed));
        expect(shuffled.toSorted((a, b) => a - b)).toEqual(list.toSorted((a, b) => a - b));
        expect(list).toEqual(before);
      }),
    );
  });
  test('gives each order of three about as often, over neighbouring seeds', () => {
    const orders = Array.from({ length: 6000 }, (_, seed) => shuffle(['a', 'b', 'c'], randomOf(seed)).join(''));
    const counts = ['abc', 'acb', 'bac', 'bca', 'cab', 'cba'].map(
      (order) => orders.filter((other) => other === order).length,
    );
    expect(Math.min(...counts)).toBeGreaterThan(900);
    expect(Math.max(...counts)).toBeLessThan(1100);
  });
});
