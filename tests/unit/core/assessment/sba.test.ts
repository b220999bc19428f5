import { expect, test } from 'vitest';
import { sba } from '#core/assessment/sba.ts';
import type { KeyOf } from '#core/assessment/types.ts';
import { keyOf } from '#core/assessment/table.ts';
import { anItem, anOption } from '#tests/unit/core/assessment/makers.ts';

const key: KeyOf<'sba'> = { type: 'sba', options: ['gain', 'cost', 'hub'], key: 'hub' };

test('the key of an item holds ids and no text', () => {
  const item = anItem({ type: 'sba', options: [anOption('gain'), anOption('cost'), anOption('hub')], key: 'hub' });
  expect(keyOf(item)).toEqual({ type: 'sba', options: ['gain', 'cost', 'hub'], key: 'hub' });
});

test('the key earns the one unit', () => {
  expect(sba.score(key, { option: 'hub' })).toEqual({
    got: 1,
    max: 1,
    parts: { gain: 'not-chosen', cost: 'not-chosen', hub: 'right' },
  });
});

test('another option earns nothing and leaves the key missed', () => {
  expect(sba.score(key, { option: 'cost' })).toEqual({
    got: 0,
    max: 1,
    parts: { gain: 'not-chosen', cost: 'wrong', hub: 'missed' },
  });
});

test('nothing chosen is a problem', () => {
  expect(sba.problems(key, { options: ['hub'] })).toEqual([{ reason: 'nothing-chosen' }]);
  expect(sba.problems(key, { option: 'hub' })).toEqual([]);
});

test('an option that no longer exists leaves no response', () => {
  expect(sba.problems(key, { option: 'gone' })).toEqual([{ reason: 'nothing-chosen' }]);
  expect(sba.parse(key, { option: 'gone' })).toEqual({ ok: false, reason: 'option-gone' });
});

test('a response of another type and what is no response are told apart', () => {
  expect(sba.parse(key, { order: ['hub'] })).toEqual({ ok: false, reason: 'other-type' });
  expect(sba.parse(key, { option: 3 })).toEqual({ ok: false, reason: 'unreadable' });
  expect(sba.parse(key, undefined)).toEqual({ ok: false, reason: 'unreadable' });
});

test('"I do not know yet" is kept, but only when it says so', () => {
  expect(sba.parse(key, { unknown: true })).toEqual({ ok: true, value: { unknown: true } });
  expect(sba.parse(key, { unknown: false })).toEqual({ ok: false, reason: 'unreadable' });
});

test('one of three is right by chance', () => {
  expect(sba.guess(key)).toBeCloseTo(0.3333, 4);
});
