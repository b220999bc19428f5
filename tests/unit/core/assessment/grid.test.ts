import { expect, test } from 'vitest';
import { grid } from '#core/assessment/grid.ts';
import { keyOf } from '#core/assessment/table.ts';
import type { KeyOf } from '#core/assessment/types.ts';
import { anItem } from '#tests/unit/core/assessment/makers.ts';

const key: KeyOf<'grid'> = {
  type: 'grid',
  columns: ['supported', 'contradicted'],
  rows: { one: 'supported', two: 'contradicted', three: 'supported' },
};

test('the key of an item holds ids and no text', () => {
  const row = (id: string, column: string): unknown => ({ id, text: id, key: column, feedback: 'Because.' });
  const item = anItem({
    type: 'grid',
    columns: [
      { id: 'supported', text: 'Supported' },
      { id: 'contradicted', text: 'Contradicted' },
    ],
    rows: [row('one', 'supported'), row('two', 'contradicted'), row('three', 'supported')],
  });
  expect(keyOf(item)).toEqual(key);
});

test('each right row earns a unit', () => {
  expect(grid.score(key, { rows: { one: 'supported', two: 'supported' } })).toEqual({
    got: 1,
    max: 3,
    parts: { one: 'right', two: 'wrong', three: 'missed' },
  });
});

test('each empty row is a problem of its own, an empty question one', () => {
  expect(grid.problems(key, { rows: { two: 'supported' } })).toEqual([
    { part: 'one', reason: 'row-empty' },
    { part: 'three', reason: 'row-empty' },
  ]);
  expect(grid.problems(key, { option: 'one' })).toEqual([{ reason: 'nothing-chosen' }]);
});

test('reading drops rows and columns that no longer exist', () => {
  expect(grid.parse(key, { rows: { one: 'not-sure', two: 'supported' } })).toEqual({
    ok: true,
    value: { rows: { two: 'supported' } },
  });
});

test('half of the rows are right by chance with two columns', () => {
  expect(grid.guess(key)).toBe(0.5);
});
