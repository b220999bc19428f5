import { expect, test } from 'vitest';
import { erasedUuids } from '#core/progress/erasures.ts';
import { erased, reflected } from '#tests/unit/core/progress/make.ts';

const about = { kind: 'reflection', id: 'my-week' } as const;

test('of two erasures the later counts, in whichever order the log is', () => {
  const log = [erased('u3', 3, { about }), erased('u1', 1, { about }), reflected('u2', 2, 'my-week', 'Mrs B')];
  expect([...erasedUuids(log)]).toEqual(['u2']);
  expect([...erasedUuids(log.toReversed())]).toEqual(['u2']);
});

test('an erasure about one thing leaves the texts about others', () => {
  expect([...erasedUuids([erased('u3', 3, { about }), reflected('u1', 1, 'my-month', 'Quiet')])]).toEqual([]);
});

test('an erasure cannot be erased', () => {
  expect([...erasedUuids([erased('u3', 3, { about }), erased('u4', 4, { uuids: ['u3'] })])]).toEqual([]);
});
