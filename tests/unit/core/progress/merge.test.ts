import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeEvent } from '#core/progress/decode.ts';
import type { ProgressEvent, StoredRecord } from '#core/progress/events.ts';
import { isSameRecord, mergeRecords } from '#core/progress/merge.ts';
import { foldEvents } from '#core/progress/reduce.ts';
import { twoParts } from '#tests/unit/core/progress/log.ts';
import { lessonOpened } from '#tests/unit/core/progress/make.ts';

/** Logs as the world has them: uuids meet, and what they name differs. */
const anyRecords: fc.Arbitrary<StoredRecord[]> = fc.array(
  fc.record({
    uuid: fc.constantFrom('u1', 'u2', 'u3', 'u4', 'u5'),
    time: fc.oneof(fc.integer(), fc.string()),
    data: fc.jsonValue(),
  }),
  { maxLength: 8 },
);

describe('joining logs', () => {
  test('is commutative', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        expect(mergeRecords(a, b)).toEqual(mergeRecords(b, a));
      }),
    );
  });

  test('is associative', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, anyRecords, (a, b, c) => {
        expect(mergeRecords(mergeRecords(a, b), c)).toEqual(mergeRecords(a, mergeRecords(b, c)));
      }),
    );
  });

  test('repeats harmlessly', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        const joined = mergeRecords(a, b);
        expect(mergeRecords(joined, b)).toEqual(joined);
        expect(mergeRecords(joined, joined)).toEqual(joined);
      }),
    );
  });

  test('loses no uuid and invents none', () => {
    fc.assert(
      fc.property(anyRecords, anyRecords, (a, b) => {
        const uuids = (records: readonly StoredRecord[]) => [...new Set(records.map(({ uuid }) => uuid))].sort();
        expect(uuids(mergeRecords(a, b))).toEqual(uuids([...a, ...b]));
      }),
    );
  });

  test('says the same whichever device joins', () => {
    fc.assert(
      fc.property(twoParts, ([a, b]) => {
        expect(foldEvents(read(mergeRecords(a, b)))).toEqual(foldEvents(read(mergeRecords(b, a))));
      }),
    );
  });

  test('says what the two logs together say', () => {
    fc.assert(
      fc.property(twoParts, ([a, b]) => {
        expect(foldEvents(read(mergeRecords(a, b)))).toEqual(foldEvents([...b, ...a]));
      }),
    );
  });

  test('keeps entries of later versions untouched', () => {
    const later = { uuid: 'u9', format: 7, anything: { at: ['all'] } };
    expect(mergeRecords([lessonOpened('u1', 1, 'a-word')], [later])).toContain(later);
  });

  test('puts entries in the order (time, uuid)', () => {
    expect(
      mergeRecords(
        [
          { uuid: 'b', time: 1 },
          { uuid: 'c', time: 0 },
        ],
        [{ uuid: 'a', time: 1 }],
      ).map(({ uuid }) => uuid),
    ).toEqual(['c', 'a', 'b']);
  });

  test('keeps the entry that says more when one uuid names two', () => {
    const [less, more] = [
      { uuid: 'u1', text: 'zz' },
      { uuid: 'u1', text: 'my week' },
    ];
    expect(mergeRecords([more], [less])).toEqual([more]);
    expect(mergeRecords([less], [more])).toEqual([more]);
  });
});

test('two entries are the same when they say the same in another order', () => {
  expect(isSameRecord({ uuid: 'u1', time: 1 }, { time: 1, uuid: 'u1' })).toBe(true);
  expect(isSameRecord({ uuid: 'u1', time: 1 }, { uuid: 'u1', time: 2 })).toBe(false);
  expect(isSameRecord(undefined, { uuid: 'u1' })).toBe(false);
});

function read(records: readonly StoredRecord[]): readonly ProgressEvent[] {
  return records.flatMap((record) => {
    const decoded = decodeEvent(record);
    return decoded.ok ? [decoded.value] : [];
  });
}
