import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeBackup, encodeBackup, withoutText } from '#core/progress/backup.ts';
import { decodeEvent } from '#core/progress/decode.ts';
import type { StoredRecord } from '#core/progress/events.ts';
import { foldEvents } from '#core/progress/reduce.ts';
import { anyLog } from '#tests/unit/core/progress/log.ts';
import { lessonOpened, reflected, submitted } from '#tests/unit/core/progress/make.ts';

const hash = async (text: string) => createHash('sha256').update(text).digest('hex');
const about = { course: '0.1.0', made: '2026-11-24T10:00:00.000Z' };
const log = [
  lessonOpened('u1', 1, 'a-word'),
  submitted('u2', 2, 'item-one', 'b', 1),
  reflected('u3', 3, 'my-week', 'Busy “week”\nand\u2028long'),
];
const later = { uuid: 'u9', format: 7, event: 'lessonSung', anything: [1] };
const file = (records: readonly StoredRecord[] = log) => encodeBackup(records, about, hash);

describe('a backup', () => {
  test('is one JSON file, an entry a line', async () => {
    expect(await file(log.slice(0, 1))).toMatchInlineSnapshot(`
      "{"format":"common-ground-progress","version":1,"course":"0.1.0","made":"2026-11-24T10:00:00.000Z",
      "events":[
      {"format":1,"uuid":"u1","time":1,"deviceId":"phone","about":{"kind":"lesson","id":"a-word"},"event":"lessonOpened","data":{}}
      ],
      "sha256":"ad722aa1e95b7831de18a4109b213f0b904da4f907d689f3c3df27b6d69dcbcc"
      }
      "
    `);
  });

  test('gives back every entry, also those of later versions', async () => {
    expect(await decodeBackup(await file([...log, later]), hash)).toEqual({
      ok: true,
      value: { ...about, records: [...log, later], unreadable: 0 },
    });
  });

  test('gives back any log', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyLog.filter((events) => events.length > 0),
        async (events) => {
          const decoded = await decodeBackup(await file(events), hash);
          expect(decoded.ok && decoded.value.records).toEqual(JSON.parse(JSON.stringify(events)));
        },
      ),
    );
  });

  test('may have been reformatted and marked as UTF-8 on its way', async () => {
    const reformatted = `\uFEFF${JSON.stringify(JSON.parse(await file()), null, 4)}`;
    expect(await decodeBackup(reformatted, hash)).toMatchObject({ ok: true, value: { records: log } });
  });

  test('can be made and read where the browser offers no hash', async () => {
    const noHash = async () => undefined;
    const text = await encodeBackup(log, about, noHash);
    expect(text).not.toContain('sha256');
    expect(await decodeBackup(text, hash)).toMatchObject({ ok: true, value: { records: log } });
    expect(await decodeBackup(await file(), noHash)).toMatchObject({ ok: true, value: { records: log } });
  });
});

describe('a file that is not as it should be', () => {
  test.each([
    ['Dear diary', 'not-json'],
    ['', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"format":"other","version":1}', 'not-ours'],
    ['{"format":"common-ground-progress","version":2,"events":{}}', 'newer'],
    ['{"format":"common-ground-progress","version":1}', 'empty'],
    ['{"format":"common-ground-progress","version":1,"events":[]}', 'empty'],
  ])('%j says %s', async (text, reason) => {
    expect(await decodeBackup(text, hash)).toEqual({ ok: false, reason });
  });

  test('a changed entry is found, and what can be read is offered', async () => {
    const changed = (await file()).replace('"got":1', '"got":9');
    expect(await decodeBackup(changed, hash)).toEqual({
      ok: false,
      reason: 'damaged',
      value: { ...about, records: [log[0], log[2]], unreadable: 1 },
    });
  });

  test('a changed letter is found although every entry can be read', async () => {
    expect(await decodeBackup((await file()).replace('Busy', 'Lazy'), hash)).toMatchObject({
      ok: false,
      reason: 'damaged',
      value: { unreadable: 0 },
    });
  });

  test('a file cut short still offers its whole entries', async () => {
    const text = await file();
    expect(await decodeBackup(text.slice(0, text.indexOf('my-week')), hash)).toMatchObject({
      ok: false,
      reason: 'damaged',
      value: { records: log.slice(0, 2), unreadable: 1 },
    });
  });

  test('one bad entry never costs the rest', async () => {
    const text = JSON.stringify({
      format: 'common-ground-progress',
      version: 1,
      events: [null, log[0], { uuid: 5 }, { ...log[1], time: 'noon' }, log[2]],
    });
    expect(await decodeBackup(text, hash)).toEqual({
      ok: true,
      value: { course: '', made: '', records: [log[0], log[2]], unreadable: 3 },
    });
  });

  test('nesting without end is damage, no crash', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const text = `{"format":"common-ground-progress","version":1,"sha256":"","events":[],"extra":${deep}}`;
    expect(await decodeBackup(text, hash)).toMatchObject({ ok: false, reason: 'damaged' });
  });
});

test('a copy to share holds no free text, and nothing that might hide some', () => {
  expect(withoutText([...log, later, { ...lessonOpened('u4', 4, 'a-model'), note: 'private' }])).toEqual([
    log[0],
    log[1],
    lessonOpened('u4', 4, 'a-model'),
  ]);
});

test('a file of format 1, kept from 2026, is read as it was meant', async () => {
  const decoded = await decodeBackup(
    readFileSync(new URL('../../../fixtures/progress/v1.json', import.meta.url), 'utf8'),
    hash,
  );
  if (!decoded.ok) throw new Error(decoded.reason);
  const events = decoded.value.records.flatMap((record) => {
    const event = decodeEvent(record);
    return event.ok ? [event.value] : [];
  });
  expect(events).toHaveLength(23);
  await expect(foldEvents(events)).toMatchFileSnapshot('../../../fixtures/progress/v1.folded.txt');
});
