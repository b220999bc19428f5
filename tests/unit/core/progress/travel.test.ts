import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '#core/progress/events.ts';
import { foldEvents } from '#core/progress/reduce.ts';
import { decodeTravel, encodeTravel, LINK_MOST } from '#core/progress/travel.ts';
import { parseEvent } from '#core/progress/parse-event.ts';
import { changed, lessonMarkedDone, lessonOpened, revealed, submitted } from './make.ts';

const eventsOf = (link: string): readonly ProgressEvent[] => {
  const read = decodeTravel(link);
  if (!read.ok) throw new Error(read.reason);
  return read.value.flatMap((record) => {
    const parsed = parseEvent(record);
    return parsed.ok ? [parsed.value] : [];
  });
};

const time = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });
const item = fc.constantFrom('a', 'b', 'c');
const event: fc.Arbitrary<ProgressEvent> = fc
  .tuple(fc.nat(5), time, item, fc.uuid())
  .map(([kind, at, id, uuid]): ProgressEvent => {
    if (kind === 0) return changed(uuid, at, id, 'x');
    if (kind === 1) return revealed(uuid, at, id);
    if (kind === 2) return lessonOpened(uuid, at, id);
    if (kind === 3) return lessonMarkedDone(uuid, at, id);
    return submitted(uuid, at, id, 'x', at % 2);
  });

/** What of a record a learner would miss. */
const worthOf = (events: readonly ProgressEvent[]) => {
  const { lessons, items } = foldEvents(events);
  return {
    done: [...lessons].map(([id, { doneAt, lastOpenedAt }]) => [id, doneAt, lastOpenedAt]).sort(),
    answered: [...items].map(([id, { tries, draft, revealedAt }]) => [id, tries, draft, revealedAt]).sort(),
  };
};

describe('a record in a link', () => {
  test('arrives with everything that was done, whatever was left out on the way', () => {
    fc.assert(
      fc.property(fc.uniqueArray(event, { minLength: 1, maxLength: 40, selector: ({ uuid }) => uuid }), (log) => {
        expect(worthOf(eventsOf(encodeTravel(log)))).toEqual(worthOf(log));
      }),
    );
  });

  test('keeps uuids and times, so that joining it twice changes nothing', () => {
    const log = [submitted('0190-a', 5, 'a', 'x', 1), lessonMarkedDone('0190-b', 9, 'l')];
    expect(eventsOf(encodeTravel(log))).toEqual(log);
  });

  test('leaves out drafts that were submitted or written again', () => {
    const log = [
      changed('u1', 1, 'a', 'x'),
      changed('u2', 2, 'a', 'y'),
      submitted('u3', 3, 'a', 'y', 1),
      changed('u4', 4, 'b', 'z'),
    ];
    expect(eventsOf(encodeTravel(log)).map(({ uuid }) => uuid)).toEqual(['u3', 'u4']);
  });

  test('of a first evening fits the link', () => {
    const uuids = fc.sample(fc.uuid({ version: 4 }), { numRuns: 24, seed: 7 });
    const log = uuids.map((uuid, index) => {
      const at = 1_790_000_000_000 + index * 61_000;
      if (index % 6 === 0) return { ...lessonOpened(uuid, at, `meaning-lesson-${index}`), deviceId: uuids[0] ?? '' };
      return { ...submitted(uuid, at, `meaning-item-${index}`, 'an-option', index % 2), deviceId: uuids[0] ?? '' };
    });
    expect(encodeTravel(log).length).toBeLessThan(LINK_MOST);
  });
});

describe('a link from anybody', () => {
  const packed = (text: string) => {
    const bytes = strToU8(text);
    const made = [0, 0, 0, ...deflateSync(bytes)].map((byte) => String.fromCharCode(byte)).join('');
    return `1.${btoa(made).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
  };
  test('is told apart: of a later version, damaged, too long', () => {
    expect(decodeTravel('2.abc')).toEqual({ ok: false, reason: 'newer' });
    expect(decodeTravel('1.')).toEqual({ ok: false, reason: 'damaged' });
    expect(decodeTravel('nonsense')).toEqual({ ok: false, reason: 'damaged' });
    expect(decodeTravel(`1.${'A'.repeat(9_000)}`)).toEqual({ ok: false, reason: 'oversized' });
    expect(decodeTravel(packed('x'.repeat(900_000)))).toMatchObject({ ok: false });
    expect(decodeTravel(packed('[["d"],[]]'))).toEqual({ ok: false, reason: 'damaged' });
  });
  test('never ends in an exception, nor in an entry that the format does not allow', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map(packed),
      fc.base64String().map((text) => `1.${text}`),
    );
    fc.assert(
      fc.property(anything, (link) => {
        const read = decodeTravel(link);
        if (read.ok) expect(read.value.every((record) => parseEvent(record).ok)).toBe(true);
      }),
      { numRuns: 10_000 },
    );
  });
});
