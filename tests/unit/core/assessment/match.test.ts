import { expect, test } from 'vitest';
import { match } from '#core/assessment/match.ts';
import { keyOf } from '#core/assessment/table.ts';
import type { KeyOf } from '#core/assessment/types.ts';
import { anItem } from '#tests/unit/core/assessment/makers.ts';

const key: KeyOf<'match'> = {
  type: 'match',
  targets: ['care-act', 'crime-act', 'equality-act'],
  rows: { enquiry: 'care-act', csp: 'crime-act' },
};

test('the key of an item holds ids and no text', () => {
  const row = (id: string, target: string): unknown => ({ id, text: id, key: target, feedback: { why: 'Because.' } });
  const item = anItem({
    type: 'match',
    targets: [
      { id: 'care-act', text: 'Care Act' },
      { id: 'crime-act', text: 'Crime Act' },
      { id: 'equality-act', text: 'Equality Act' },
    ],
    rows: [row('enquiry', 'care-act'), row('csp', 'crime-act')],
  });
  expect(keyOf(item)).toEqual(key);
});

test('each right row earns a unit, and an empty row is missed', () => {
  expect(match.score(key, { rows: { enquiry: 'care-act', csp: 'equality-act' } })).toEqual({
    got: 1,
    max: 2,
    parts: { enquiry: 'right', csp: 'wrong' },
  });
  expect(match.score(key, { rows: { csp: 'crime-act' } })).toEqual({
    got: 1,
    max: 2,
    parts: { enquiry: 'missed', csp: 'right' },
  });
});

test('a target may serve twice', () => {
  expect(match.score(key, { rows: { enquiry: 'care-act', csp: 'care-act' } }).got).toBe(1);
});

test('each empty row is a problem of its own, an empty question one', () => {
  expect(match.problems(key, { rows: { enquiry: 'care-act', csp: '' } })).toEqual([
    { part: 'csp', reason: 'row-empty' },
  ]);
  expect(match.problems(key, { rows: {} })).toEqual([{ reason: 'nothing-chosen' }]);
});

test('reading drops rows and targets that no longer exist', () => {
  expect(match.parse(key, { rows: { enquiry: 'care-act', csp: 'old-act', old: 'care-act' } })).toEqual({
    ok: true,
    value: { rows: { enquiry: 'care-act' } },
  });
});

test('one of three targets is right by chance', () => {
  expect(match.guess(key)).toBeCloseTo(0.3333, 4);
});
