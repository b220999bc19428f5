import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanceKeys } from '#core/assessment/balance.ts';
import type { PoolItem } from '#core/assessment/pool.ts';
import { aPoolItem } from '#tests/unit/core/assessment/makers.ts';

const items = (count: number, fields: Partial<PoolItem> = {}): PoolItem[] =>
  Array.from({ length: count }, (_, index) => aPoolItem({ id: `item-${index}`, ...fields }));
const keyPlaces = (orders: readonly (readonly string[])[]): number[] => orders.map((order) => order.indexOf('a'));

describe('the place of the key over a form', () => {
  test('moves the last over the limit to the place that holds fewest', () => {
    const orders = Array.from({ length: 10 }, () => ['a', 'b', 'c', 'd']);
    const balanced = balanceKeys(items(10), orders);
    expect(keyPlaces(balanced)).toEqual([0, 0, 0, 0, 3, 2, 1, 3, 2, 1]);
    expect(balanced[9]).toEqual(['b', 'a', 'c', 'd']);
  });
  test('is left alone in a form of fewer than ten', () => {
    const orders = Array.from({ length: 9 }, () => ['a', 'b', 'c', 'd']);
    expect(balanceKeys(items(9), orders)).toEqual(orders);
  });
  test('is left alone where four of ten stand in one place', () => {
    const orders = [0, 0, 0, 0, 1, 1, 1, 2, 2, 3].map((place) => ['b', 'c', 'd'].toSpliced(place, 0, 'a'));
    expect(balanceKeys(items(10), orders)).toEqual(orders);
  });
  test('never moves in an item with a fixed order', () => {
    const orders = Array.from({ length: 10 }, () => ['a', 'b', 'c', 'd']);
    expect(balanceKeys(items(10, { fixedOrder: true }), orders)).toEqual(orders);
    expect(balanceKeys(items(10, { fixedOrder: 'options' }), orders)).toEqual(orders);
  });
  test('counts only single best answer items', () => {
    const orders = Array.from({ length: 10 }, () => ['a', 'b', 'c', 'd']);
    const mixed = [
      ...items(9),
      aPoolItem({ id: 'item-9', key: { type: 'multi-all', options: ['a', 'b', 'c', 'd'], key: ['a'] } }),
    ];
    expect(balanceKeys(mixed, orders)).toEqual(orders);
  });
  test('holds at most two fifths of the keys of ten items or more, and every order stays a permutation', () => {
    const order = fc
      .constantFrom(3, 4, 5)
      .chain((length) => fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e'].slice(0, length), { minLength: length }));
    fc.assert(
      fc.property(fc.array(order, { minLength: 10, maxLength: 25 }), (orders) => {
        const pool = orders.map((options, index) =>
          aPoolItem({ id: `item-${index}`, key: { type: 'sba', options, key: 'a' } }),
        );
        const balanced = balanceKeys(pool, orders);
        const places = keyPlaces(balanced);
        const most = Math.max(...[0, 1, 2, 3, 4].map((place) => places.filter((other) => other === place).length));
        expect(most).toBeLessThanOrEqual(0.4 * orders.length);
        expect(balanced.map((one) => one.toSorted())).toEqual(orders.map((one) => one.toSorted()));
      }),
    );
  });
});
