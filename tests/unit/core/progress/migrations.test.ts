import { expect, test } from 'vitest';
import { migrateRecord, MIGRATIONS } from '#core/progress/migrations.ts';
import { FORMAT } from '#core/progress/format.ts';

const entry = { uuid: 'u1', format: 1, event: 'lessonOpened' };

test('there is one migration for each format before the present one', () => {
  expect(MIGRATIONS).toHaveLength(FORMAT - 1);
});

test('an entry of the present format is given back as it is', () => {
  expect(migrateRecord(entry)).toBe(entry);
});

test.each([{ ...entry, format: 9 }, { ...entry, format: '1' }, { uuid: 'u1' }])(
  '%j is given back as it is',
  (other) => {
    expect(migrateRecord(other, [() => ({ uuid: 'changed' })])).toBe(other);
  },
);

test('migrations run in order from the format of the entry', () => {
  const second = (record: typeof entry) => ({ ...record, trail: 'second' });
  expect(
    migrateRecord(entry, [(record) => ({ ...record, format: 2 }), (record) => second({ ...entry, ...record })]),
  ).toEqual({ ...entry, format: 2, trail: 'second' });
});
