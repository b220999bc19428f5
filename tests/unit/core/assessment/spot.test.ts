import { expect, test } from 'vitest';
import { spot } from '#core/assessment/spot.ts';
import { keyOf } from '#core/assessment/table.ts';
import type { KeyOf } from '#core/assessment/types.ts';
import { anItem } from '#tests/unit/core/assessment/makers.ts';

const key: KeyOf<'spot'> = { type: 'spot', options: ['a', 'b', 'c', 'd'], key: ['b', 'd'] };
const sentences = (keys: readonly string[]) =>
  key.options.map((id) => ({ id, text: id, key: keys.includes(id), feedback: 'Because.' }));

test('the key of an item is the sentences that are marked', () => {
  expect(keyOf(anItem({ type: 'spot', sentences: sentences(['b', 'd']) }))).toEqual(key);
});

test('a record without anything to find is no item', () => {
  expect(() => anItem({ type: 'spot', sentences: sentences([]) })).toThrow('at least one sentence');
});

test('a wrong sentence takes back a right one', () => {
  expect(spot.score(key, { options: ['a', 'b', 'd'] })).toEqual({
    got: 1,
    max: 2,
    parts: { a: 'wrong', b: 'right', c: 'not-chosen', d: 'right' },
  });
});

test('the sentences keep their order', () => {
  expect(spot.lists(key)).toEqual([]);
});
