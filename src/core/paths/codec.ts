// cspell:ignore fflate lmeaning
/*
 * A reading path as text in a link, version 1. A published format: links stand in handouts and course pages for years.
 *
 *   /path/#1.<base64url of: 3 bytes that check the rest, then the deflated text>
 *
 * The text has one line each for title, author and pass mark, then one for each entry:
 *
 *   lmeaning-no-single-meaning@g1a Bring one arrangement from your placement.
 *
 * - the first letter is the kind: m module, l lesson, q quiz, r reference, a Act, guidance or code, # a heading
 * - then the id, never a position, so that a path outlives every reordering; a renamed id is found through its aliases
 * - "@" and the day in base 36, counted from 1970, where it has a date
 * - a space and the note, where it has one.
 *
 * It is deflated by fflate alone, at one level and with the dictionary of dictionary.ts: browsers' own compressors differ, and the
 * same path has to give the same link everywhere. A golden test holds the bytes; if an update of fflate changes them, old links still
 * open, and the test says that new ones differ. A change of meaning is a new version with a decoder of its own beside this one.
 * 1  first form, 2026.
 */
import { strToU8 } from 'fflate';
import { fnv, packText, unpackText } from '#core/links/packed.ts';
import { DICTIONARY } from '#core/paths/dictionary.ts';
import {
  dayNumber,
  dayOf,
  isDay,
  isId,
  isStep,
  limits,
  tidyPath,
  type Entry,
  type ReadingPath,
  type StepKind,
} from '#core/paths/path.ts';
import type { Result } from '#core/text/result.ts';

/** Why a link opens no path: not a path's link at all, of a later version, too long, damaged or cut, without steps. */
export type Unopened = 'none' | 'newer' | 'oversized' | 'damaged' | 'empty';

/** Characters of a link's payload that are looked at, and of the text inside. */
const MOST = { payload: 12_000, text: 48_000 } as const;
const letters = { module: 'm', lesson: 'l', quiz: 'q', reference: 'r', law: 'a' } as const satisfies Record<
  StepKind,
  string
>;
const kinds = new Map<string, StepKind>([
  ['m', 'module'],
  ['l', 'lesson'],
  ['q', 'quiz'],
  ['r', 'reference'],
  ['a', 'law'],
]);
const dictionary = strToU8(DICTIONARY);

/** The part of a link after "#". The same path gives the same text, in every browser. */
export function encodePath(path: ReadingPath): string {
  return `1.${packText(textOf(tidyPath(path)), dictionary)}`;
}

/** Reads the part of a link after "#", whoever wrote it. What a messenger put behind the link is cut off. */
export function decodePath(fragment: string): Result<ReadingPath, Unopened> {
  if (fragment.length > 2 * MOST.payload) return { ok: false, reason: 'oversized' };
  const [, version, payload = ''] = /^#?(\d{1,4})\.([\w-]*)[^\w-]{0,8}$/.exec(fragment.trim()) ?? [];
  if (version === undefined) return { ok: false, reason: /^#?1\./.test(fragment) ? 'damaged' : 'none' };
  if (version !== '1') return { ok: false, reason: Number(version) > 1 ? 'newer' : 'none' };
  if (payload.length > MOST.payload) return { ok: false, reason: 'oversized' };
  const text = unpackText(payload, { most: MOST.text, dictionary });
  return text.ok ? readText(text.value) : text;
}

/** A name for the record: the same path has the same one. */
export function pathId(path: ReadingPath): string {
  const text = strToU8(textOf(tidyPath(path)));
  return `p${fnv(text, 0).toString(36)}${fnv(text, 1).toString(36)}`;
}

function textOf({ title, author, passMark, entries }: ReadingPath): string {
  const lines = entries.map((entry) => {
    if (!isStep(entry)) return `#${entry.title}`;
    const { kind, id, by, note } = entry;
    const day = by === undefined ? '' : `@${dayNumber(by).toString(36)}`;
    return `${letters[kind]}${id}${day}${note === undefined ? '' : ` ${note}`}`;
  });
  return [title, author, passMark ?? '', ...lines].join('\n');
}

function readText(text: string): Result<ReadingPath, Unopened> {
  const [title = '', author = '', mark = '', ...lines] = text.split('\n');
  if (lines.length > limits.entries) return { ok: false, reason: 'oversized' };
  const entries: Entry[] = [];
  for (const line of lines) {
    const entry = readEntry(line);
    // The text is whole, so a line that cannot be read was written by a version that knows more.
    if (!entry) return { ok: false, reason: 'newer' };
    entries.push(entry);
  }
  const path = tidyPath({ title, author, passMark: mark === '' ? undefined : Number(mark), entries });
  return path.entries.some(isStep) ? { ok: true, value: path } : { ok: false, reason: 'empty' };
}

function readEntry(line: string): Entry | undefined {
  if (line.startsWith('#')) return { kind: 'section', title: line.slice(1) };
  const [, id = '', day, note] = /^.([a-z0-9-]+)(?:@([a-z0-9]{1,5}))?(?: (.*))?$/.exec(line) ?? [];
  const kind = kinds.get(line.charAt(0));
  if (!kind || !isId(id)) return undefined;
  const by = day === undefined ? undefined : dayOf(Math.min(parseInt(day, 36), 400_000));
  return { kind, id, ...(by !== undefined && isDay(by) && { by }), ...(note !== undefined && { note }) };
}
