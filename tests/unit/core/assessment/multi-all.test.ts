import { expect, test } from 'vitest';
import { multiAll } from '#core/assessment/multi-all.ts';
import { keyOf } from '#core/assessment/table.ts';
import type { KeyOf } from '#core/assessment/types.ts';
import { anItem, anOption } from '#tests/unit/core/assessment/makers.ts';

const key: KeyOf<'multi-all'> = { type: 'multi-all', options: ['a', 'b', 'c', 'd', 'e'], key: ['a', 'b', 'c'] };

test('the key of an item holds ids and no text', () => {
  const item = anItem({ type: 'multi-all', options: [anOption('a'), anOption('b'), anOption('c')], key: ['a', 'c'] });
  expect(keyOf(item)).toEqual({ type: 'multi-all', options: ['a', 'b', 'c'], key: ['a', 'c'] });
});

test('each key found earns a unit', () => {
  expect(multiAll.score(key, { options: ['a', 'c'] })).toEqual({
    got: 2,
    max: 3,
    parts: { a: 'right', b: 'missed', c: 'right', d: 'not-chosen', e: 'not-chosen' },
  });
});

test('a false pick costs a unit', () => {
  expect(multiAll.score(key, { options: ['a', 'b', 'd'] })).toEqual({
    got: 1,
    max: 3,
    parts: { a: 'right', b: 'right', c: 'missed', d: 'wrong', e: 'not-chosen' },
  });
});

test('more false picks than keys earn nothing, never less', () => {
  expect(multiAll.score(key, { options: ['a', 'd', 'e'] }).got).toBe(0);
});

test('everything ticked does not earn everything', () => {
  expect(multiAll.score(key, { options: ['a', 'b', 'c', 'd', 'e'] }).got).toBe(1);
});

test('an option named twice counts once', () => {
  expect(multiAll.score(key, { options: ['a', 'a', 'a'] }).got).toBe(1);
});

test('nothing chosen is a problem', () => {
  expect(multiAll.problems(key, { options: [] })).toEqual([{ reason: 'nothing-chosen' }]);
  expect(multiAll.problems(key, { options: ['gone'] })).toEqual([{ reason: 'nothing-chosen' }]);
  expect(multiAll.problems(key, { options: ['d'] })).toEqual([]);
});

test('reading drops options that no longer exist', () => {
  expect(multiAll.parse(key, { options: ['a', 'gone', 'd', 'a'] })).toEqual({
    ok: true,
    value: { options: ['a', 'd'] },
  });
});

test('chance earns the mean over all seven choices from three options', () => {
  // Keys a, b of a, b, c: a ½, b ½, c 0, ab 1, ac 0, bc 0, abc ½.
  expect(multiAll.guess({ type: 'multi-all', options: ['a', 'b', 'c'], key: ['a', 'b'] })).toBeCloseTo(2.5 / 7, 10);
});
