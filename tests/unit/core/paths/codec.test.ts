import { deflateSync, strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePath, encodePath, pathId } from '#core/paths/codec.ts';
import { DICTIONARY } from '#core/paths/dictionary.ts';
import { cleanText, dayOf, tidyPath, type Entry, type ReadingPath } from '#core/paths/path.ts';

const evening: ReadingPath = {
  title: 'Two evenings and a paper',
  author: 'Dr A',
  passMark: 80,
  entries: [
    { kind: 'section', title: 'First evening' },
    { kind: 'lesson', id: 'meaning-testable-definition', by: '2026-12-01', note: 'Bring one arrangement.' },
    { kind: 'module', id: 'askew' },
    { kind: 'quiz', id: 'strategies' },
    { kind: 'reference', id: 'huxham-vangen-2005' },
    { kind: 'law', id: 'care-act-2014' },
  ],
};

const day = fc.integer({ min: 11_000, max: 60_000 }).map(dayOf);
const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/);
const words = fc.string({ unit: 'binary', maxLength: 60 });
const step = fc.record(
  { kind: fc.constantFrom('module', 'lesson', 'quiz', 'reference', 'law'), id, by: day, note: words },
  { requiredKeys: ['kind', 'id'] },
);
const entry: fc.Arbitrary<Entry> = fc.oneof(step, fc.record({ kind: fc.constant('section'), title: words }));
const anyPath: fc.Arbitrary<ReadingPath> = fc
  .record({ title: words, author: words, entries: fc.array(entry, { maxLength: 40 }), first: step })
  .map(({ first, entries, ...path }) => ({ ...path, entries: [first, ...entries] }));

describe('a path and its link', () => {
  test('what is written can be read again', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        expect(decodePath(encodePath(path))).toEqual({ ok: true, value: tidyPath(path) });
      }),
    );
  });

  test('a path that came out of a link goes into the same link, under the same name', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        const again = decodePath(encodePath(path));
        expect(again.ok && [encodePath(again.value), pathId(again.value)]).toEqual([encodePath(path), pathId(path)]);
      }),
    );
  });

  test('its bytes stay as they are', () => {
    expect(encodePath(evening)).toMatchInlineSnapshot(
      `"1.tXtYCynPVwD17kE5TQHoWIVEBbA4l0uRgiOXhQGXshuoooKpwVsJOqQbpis4gcoRBaAtCsBIA6VMUA2kB6u8kdsK2Eb8UPvZAA"`,
    );
    expect(pathId(evening)).toMatchInlineSnapshot(`"p1w2ot6dgciw0y"`);
  });

  test('the dictionary is as it was when the format was made', () => {
    const sum = [...strToU8(DICTIONARY)].reduce((all, byte) => (all * 31 + byte) % 1_000_000_007, 7);
    expect([DICTIONARY.length, sum]).toMatchInlineSnapshot(`
      [
        6853,
        676681859,
      ]
    `);
  });

  test('what a messenger puts behind a link does no harm', () => {
    expect(decodePath(`#${encodePath(evening)}).`)).toEqual({ ok: true, value: evening });
  });
});

describe('what opens no path', () => {
  test.each([
    ['', 'none'],
    ['#contents', 'none'],
    ['#0.abc', 'none'],
    ['#2.abc', 'newer'],
    ['#1.', 'damaged'],
    ['#1.AAAA', 'damaged'],
    ['#1.<script>', 'damaged'],
    [encodePath(evening).slice(0, -4), 'damaged'],
    [
      encodePath(evening)
        .replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))
        .slice(0, -1),
      'damaged',
    ],
    [encodePath({ ...evening, entries: [] }), 'empty'],
  ])('%.40s: %s', (fragment, reason) => {
    expect(decodePath(fragment)).toEqual({ ok: false, reason });
  });

  test('a link longer than any path needs', () => {
    expect(decodePath(`#1.${'A'.repeat(12_001)}`)).toEqual({ ok: false, reason: 'oversized' });
    expect(decodePath(`#1.${'A'.repeat(100_000)}`)).toEqual({ ok: false, reason: 'oversized' });
  });

  test('a few bytes that unfold into megabytes are let go', () => {
    const bomb = Buffer.concat([Buffer.alloc(3), deflateSync(new Uint8Array(8_000_000), { level: 9 })]);
    expect(decodePath(`1.${bomb.toString('base64url')}`)).toEqual({ ok: false, reason: 'oversized' });
  });

  test('a line of a kind that a later version brought', () => {
    const text = strToU8('A title\n\n\nzsomething-new');
    let sum = 0x811c9dc5;
    for (const byte of text) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
    const bytes = [sum & 255, (sum >>> 8) & 255, (sum >>> 16) & 255, ...deflateSync(text)];
    expect(decodePath(`1.${Buffer.from(bytes).toString('base64url')}`)).toEqual({ ok: false, reason: 'newer' });
  });

  test('10,000 damaged links: none throws, none gives anything but a tidy path', { timeout: 60_000 }, () => {
    const link = encodePath(evening);
    const damaged = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.base64String({ maxLength: 400 }).map((text) => `1.${text}`),
      fc.tuple(fc.nat(link.length), fc.string({ maxLength: 8 })).map(([at, put]) => link.slice(0, at) + put),
      fc
        .tuple(fc.nat(link.length), fc.constantFrom('A', 'z', '-', '9', '<', '%'))
        .map(([at, put]) => link.slice(0, at) + put + link.slice(at + 1)),
    );
    fc.assert(
      fc.property(damaged, (fragment) => {
        const read = decodePath(fragment);
        if (read.ok) expect(read.value).toEqual(tidyPath(read.value));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('texts of strangers', () => {
  test('one line, no turned reading direction, cut to length', () => {
    expect(cleanText('  Read\n\nthis\u202egnp.exe\u0000 <b>now</b> ', 240)).toBe('Read thisgnp.exe <b>now</b>');
    expect(cleanText('é'.repeat(100), 80)).toHaveLength(80);
  });

  test('cleaning twice is cleaning once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(50), (text, most) => {
        expect(cleanText(cleanText(text, most), most)).toBe(cleanText(text, most));
      }),
    );
  });
});
