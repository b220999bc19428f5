/*
 * The stored record of a learner, format 1. This is a published format: files that learners keep hold it too.
 *
 * One entry is one thing that happened, written once and never changed:
 *
 *   { "format": 1, "uuid": "0190…", "time": 1764000000000, "deviceId": "…",
 *     "about": { "kind": "item", "id": "five-kinds-a" }, "rev": 1,
 *     "event": "responseSubmitted", "data": { "response": { "option": "b" }, "mark": { "got": 1, "max": 1 }, "try": 1 } }
 *
 * - format    raised only when the meaning of a field changes; a new event name or a new field does not raise it.
 * - uuid      names the entry everywhere: two logs are joined by it, and the database is keyed by it.
 * - time      milliseconds since 1970 by the clock of the device; entries are read in the order (time, uuid).
 * - deviceId  a random name of the browser profile, so that a class view can tell files apart. It says nothing about a person.
 * - about     what it happened to. Ids are written by hand in the content and never reused; a renamed one is found through its aliases.
 * - rev       the revision of the item that was answered.
 * - data      differs by event, below. Responses are ids of options and rows, never positions. Marks are whole units.
 *
 * A form's id is "quiz:code:uuid", the uuid being that of its `formDrawn` entry (whose own about.id is "quiz:code").
 * An event with `form` in its data belongs to that form and leaves the item's own history alone.
 *
 * Life of an entry. It is written to the database as it stands and read back through `decodeEvent`, which takes of it what this
 * version knows. An entry that this version cannot read (a higher format, an unknown event, damage) stays in the database untouched
 * and goes into a backup untouched; it only does not count here. Two things are ever removed: a draft that the same page replaced
 * with a later draft of the same field (typing a paragraph would otherwise store it a hundred times), and a text that an `erased`
 * entry names. Free text of the learner stands in `reflectionWritten` and `itemCommented` alone (a reason given in a case is a
 * reflection too), so that a copy to share can leave it out and erasing it takes away no mark.
 *
 * Changing the format: add a numbered migration (migrations.ts), a frozen fixture in tests/fixtures/progress, and a line here.
 * 1  first form, 2026.
 */
import * as v from 'valibot';
import { ResponseSchema } from '#core/assessment/types.ts';
import type { Result } from '#core/text/result.ts';

/** The format that this version writes. */
export const FORMAT = 1;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const form = v.optional(v.string());
const code = v.string();
/** Begins with a letter or figure; colons join the parts of a form's id. */
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][\w:.#-]{0,199}$/i));
const written = { text: v.string() };

/** Units got of units possible, 0 <= got <= max. */
const mark = v.pipe(
  v.object({ got: count, max: count }),
  v.check(({ got, max }) => got <= max),
);

/** 1 guess or unsure, 2 fairly sure, 3 very sure. */
const certainty = v.picklist([1, 2, 3]);

const about = <const K extends string>(...kinds: [K, ...K[]]) => v.object({ kind: v.picklist(kinds), id });
const anything = about('item', 'lesson', 'form', 'reflection', 'module', 'path', 'case', 'record');
const item = about('item');
const lesson = about('lesson');
const path = about('path');

function entry<const Name extends string, A extends v.GenericSchema, D extends v.ObjectEntries>(event: Name, subject: A, data: D) {
  return v.object({
    format: v.literal(FORMAT),
    uuid: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
    // The upper bound is the last moment that a Date can hold.
    time: v.pipe(count, v.maxValue(8.64e15)),
    deviceId: v.string(),
    about: subject,
    rev: v.optional(count),
    event: v.literal(event),
    data: v.object(data),
  });
}

const SCHEMAS = {
  itemShown: entry('itemShown', item, { form }),
  /** A draft: what stands in the question before it is submitted. */
  responseChanged: entry('responseChanged', item, { response: ResponseSchema, form }),
  certaintyChosen: entry('certaintyChosen', item, { certainty, form }),
  /** `try` counts from 1. In a form each item's response is submitted together with the form. */
  responseSubmitted: entry('responseSubmitted', item, { response: ResponseSchema, mark, try: count, form }),
  /** `hint` counts from 1. */
  hintOpened: entry('hintOpened', item, { hint: count }),
  itemRevealed: entry('itemRevealed', item, {}),
  itemCommented: entry('itemCommented', item, written),
  /** Again, Hard, Good, Easy as 1 to 4, the grades of FSRS. */
  reviewRated: entry('reviewRated', item, { rating: v.picklist([1, 2, 3, 4]) }),
  /** `bank` is the version of the questions that the code was drawn from; `order` the ids of an item's options or rows as shown. */
  formDrawn: entry('formDrawn', about('form'), {
    form: v.object({ quiz: id, bank: v.string(), code, items: v.array(v.object({ id, rev: count, order: v.array(v.string()) })) }),
  }),
  /** `score` by item id, `percent` 0 to 100, `criteria` the items answered in full and the items drawn, by criterion. */
  formSubmitted: entry('formSubmitted', about('form'), {
    quiz: id,
    code,
    score: v.record(v.string(), mark),
    percent: v.pipe(count, v.maxValue(100)),
    criteria: v.record(v.string(), mark),
  }),
  lessonOpened: entry('lessonOpened', lesson, {}),
  lessonMarkedDone: entry('lessonMarkedDone', lesson, {}),
  lessonReopened: entry('lessonReopened', lesson, {}),
  reflectionWritten: entry('reflectionWritten', about('reflection'), written),
  /** `path` is the path as its link carries it, so that an accepted path survives the link. */
  pathOpened: entry('pathOpened', path, { path: v.optional(v.string()) }),
  pathAccepted: entry('pathAccepted', path, { path: v.optional(v.string()) }),
  pathLeft: entry('pathLeft', path, {}),
  /** The choice made at a decision point of a case from one partner's seat; all three are ids. */
  caseDecided: entry('caseDecided', about('case'), { seat: v.string(), point: v.string(), choice: v.string() }),
  /** Takes away the texts named by uuid, and the earlier texts about one thing. */
  erased: entry('erased', anything, { uuids: v.optional(v.array(v.string())), about: v.optional(anything) }),
} as const;

export type EventName = keyof typeof SCHEMAS;
/** One entry of the record, as this version knows it. */
export type ProgressEvent = v.InferOutput<(typeof SCHEMAS)[EventName]>;
export type EventOf<Name extends EventName> = Extract<ProgressEvent, { event: Name }>;
export type About = v.InferOutput<typeof anything>;
export type Certainty = v.InferOutput<typeof certainty>;
/** A mark as it is stored, without the parts. */
export type StoredMark = v.InferOutput<typeof mark>;

/** An entry as it lies in a database or a file, whatever version wrote it. */
export type StoredRecord = { readonly uuid: string; readonly [key: string]: unknown };

/** `newer`: of a later version, to be kept; `damaged`: not what this format allows. */
export type Unreadable = 'newer' | 'damaged';

const isEventName = (name: unknown): name is EventName => typeof name === 'string' && Object.hasOwn(SCHEMAS, name);

/** Reads one entry, leaving out fields that this version does not know. */
export function decodeEvent(raw: unknown): Result<ProgressEvent, Unreadable> {
  if (!hasNames(raw)) return { ok: false, reason: 'damaged' };
  if (raw.format > FORMAT || !isEventName(raw.event)) return { ok: false, reason: 'newer' };
  const parsed = v.safeParse(SCHEMAS[raw.event], raw);
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, reason: 'damaged' };
}

/** By hand: a second schema took a third of the time in which a long record is read. */
function hasNames(raw: unknown): raw is { uuid: string; format: number; event: string } {
  if (typeof raw !== 'object' || raw === null || !('uuid' in raw) || !('format' in raw) || !('event' in raw)) return false;
  return typeof raw.uuid === 'string' && typeof raw.format === 'number' && typeof raw.event === 'string';
}

/** Sorts entries by time, and by uuid within one millisecond. */
export function byTime(a: ProgressEvent, b: ProgressEvent): number {
  return a.time - b.time || (a.uuid < b.uuid ? -1 : Number(a.uuid > b.uuid));
}

/** The id of the form that the `formDrawn` entry with this uuid began. */
export const formId = ({ quiz, code }: { readonly quiz: string; readonly code: string }, uuid: string): string => `${quiz}:${code}:${uuid}`;
