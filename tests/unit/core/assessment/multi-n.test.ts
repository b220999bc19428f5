import { expect, test } from 'vitest';
import { multiN } from '#core/assessment/multi-n.ts';
import { keyOf } from '#core/assessment/table.ts';
import type { KeyOf } from '#core/assessment/types.ts';
import { anItem, anOption } from '#tests/unit/core/assessment/makers.ts';

const key: KeyOf<'multi-n'> = { type: 'multi-n', options: ['a', 'b', 'c', 'd'], key: ['a', 'b'] };

test('the key of an item holds ids and no text', () => {
  const item = anItem({ type: 'multi-n', options: [anOption('a'), anOption('b'), anOption('c')], key: ['a', 'c'] });
  expect(keyOf(item)).toEqual({ type: 'multi-n', options: ['a', 'b', 'c'], key: ['a', 'c'] });
});

test('one key for all is no item of this type', () => {
  expect(() => anItem({ type: 'multi-n', options: [anOption('a'), anOption('b'), anOption('c')], key: ['a'] })).toThrow(
    'at least two keys',
  );
});

test('each key found earns a unit, and a wrong pick takes none back', () => {
  expect(multiN.score(key, { options: ['a', 'd'] })).toEqual({
    got: 1,
    max: 2,
    parts: { a: 'right', b: 'missed', c: 'not-chosen', d: 'wrong' },
  });
});

test('too many, left in a form, earn nothing', () => {
  expect(multiN.score(key, { options: ['a', 'b', 'c'] }).got).toBe(0);
});

test('another number is a problem, and no try', () => {
  expect(multiN.problems(key, { options: [] })).toEqual([{ reason: 'nothing-chosen' }]);
  expect(multiN.problems(key, { options: ['a'] })).toEqual([{ reason: 'other-number' }]);
  expect(multiN.problems(key, { options: ['a', 'b', 'c'] })).toEqual([{ reason: 'other-number' }]);
  expect(multiN.problems(key, { options: ['c', 'd'] })).toEqual([]);
});

test('chance earns n of all', () => {
  expect(multiN.guess(key)).toBe(0.5);
});
