import { expect, test } from 'vitest';
import { rank } from '#core/assessment/rank.ts';
import { keyOf } from '#core/assessment/table.ts';
import type { KeyOf } from '#core/assessment/types.ts';
import { anItem, anOption } from '#tests/unit/core/assessment/makers.ts';

const key: KeyOf<'rank'> = { type: 'rank', order: ['a', 'b', 'c', 'd', 'e'] };
const got = (order: string) => rank.score(key, { order: [...order] }).got;

test('the key of an item is the order in which its actions are written', () => {
  const item = anItem({ type: 'rank', actions: [anOption('a'), anOption('b'), anOption('c')], basis: 'The law.' });
  expect(keyOf(item)).toEqual({ type: 'rank', order: ['a', 'b', 'c'] });
});

test('five actions earn the published marks less their minimum: 20 is 12 of 12, 8 is none', () => {
  expect(got('abcde')).toBe(12);
  expect(got('edcba')).toBe(0);
  expect(rank.score(key, { order: [...'abcde'] }).max).toBe(12);
});

test('two neighbours changed cost two units, the ends changed eight', () => {
  expect(got('bacde')).toBe(10);
  expect(got('ebcda')).toBe(4);
});

test('an action is right in its own place', () => {
  expect(rank.score(key, { order: [...'bacde'] }).parts).toEqual({
    a: 'wrong',
    b: 'wrong',
    c: 'right',
    d: 'right',
    e: 'right',
  });
});

test('an action without a place counts as far away as it can be, and is asked for', () => {
  expect(rank.score(key, { order: [...'abcd'] })).toEqual({
    got: 8,
    max: 12,
    parts: { a: 'right', b: 'right', c: 'right', d: 'right', e: 'missed' },
  });
  expect(got('bcde')).toBe(4);
  expect(rank.problems(key, { order: [...'abcd'] })).toEqual([{ part: 'e', reason: 'row-empty' }]);
});

test('chance earns a third of five actions', () => {
  expect(rank.guess(key)).toBeCloseTo(1 / 3, 10);
});

test('the order of the key is never the order on show', () => {
  expect(rank.lists(key)).toEqual([{ name: 'actions', ids: key.order, isKey: true }]);
});
