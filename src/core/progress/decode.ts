import { readResponse } from '#core/assessment/read-response.ts';
import type { About, EventName, EventOf, ProgressEvent, StoredMark, Unreadable } from '#core/progress/events.ts';
import { FORMAT } from '#core/progress/format.ts';
import { listOf, number, object, oneOf, recordOf, text, textLike, whole, type Reader } from '#core/text/read.ts';
import type { Result } from '#core/text/result.ts';

/*
 * What event-schemas.ts says, in a tenth of the code, for the pages that only read their own record. It takes and leaves the same
 * entries as the schemas do, field by field; what is not in the type of an event cannot stand here.
 */
const count = whole();
const id = textLike(/^[a-z0-9][\w:.#-]{0,199}$/i);
const written = object<{ text: string }>({ text });
const nothing = object<object>({});
const marks = object<StoredMark>({ got: count, max: count });
const mark: Reader<StoredMark> = (value) => {
  const read = marks(value);
  return read && read.got <= read.max ? read : undefined;
};
const level = oneOf(1, 2, 3);
const named = object<{ kind: string; id: string }>({ kind: text, id });
const about =
  <const Kind extends string>(...kinds: readonly Kind[]): Reader<{ kind: Kind; id: string }> =>
  (value) => {
    const read = named(value);
    const kind = oneOf(...kinds)(read?.kind);
    return read && kind !== undefined ? { kind, id: read.id } : undefined;
  };
const anything: Reader<About> = about('item', 'lesson', 'form', 'reflection', 'module', 'path', 'case', 'record');
const item = about('item');
const lesson = about('lesson');
const form = about('form');
const path = about('path');
const ofPath = object<EventOf<'pathOpened'>['data']>({}, { path: text });

type Parts = {
  readonly [Name in EventName]: readonly [about: Reader<EventOf<Name>['about']>, data: Reader<EventOf<Name>['data']>];
};
const PARTS: Parts = {
  itemShown: [item, object<EventOf<'itemShown'>['data']>({}, { form: text })],
  responseChanged: [item, object<EventOf<'responseChanged'>['data']>({ response: readResponse }, { form: text })],
  certaintyChosen: [item, object<EventOf<'certaintyChosen'>['data']>({ certainty: level }, { form: text })],
  responseSubmitted: [
    item,
    object<EventOf<'responseSubmitted'>['data']>({ response: readResponse, mark, try: count }, { form: text }),
  ],
  responseUpheld: [item, object<EventOf<'responseUpheld'>['data']>({}, { form: text })],
  hintOpened: [item, object<{ hint: number }>({ hint: count })],
  itemRevealed: [item, nothing],
  itemCommented: [item, written],
  reviewRated: [item, object<EventOf<'reviewRated'>['data']>({ rating: oneOf(1, 2, 3, 4) })],
  formDrawn: [
    form,
    object<EventOf<'formDrawn'>['data']>({
      form: object<EventOf<'formDrawn'>['data']['form']>({
        quiz: id,
        bank: text,
        code: text,
        items: listOf(object<{ id: string; rev: number; order: string[] }>({ id, rev: count, order: listOf(text) })),
      }),
    }),
  ],
  formSubmitted: [
    form,
    object<EventOf<'formSubmitted'>['data']>({
      quiz: id,
      code: text,
      score: recordOf(mark),
      percent: whole(100),
      criteria: recordOf(mark),
    }),
  ],
  lessonOpened: [lesson, nothing],
  lessonMarkedDone: [lesson, nothing],
  lessonReopened: [lesson, nothing],
  reflectionWritten: [about('reflection'), written],
  pathOpened: [path, ofPath],
  pathAccepted: [path, ofPath],
  pathLeft: [path, nothing],
  caseDecided: [about('case'), object<EventOf<'caseDecided'>['data']>({ seat: text, point: text, choice: text })],
  erased: [anything, object<EventOf<'erased'>['data']>({}, { uuids: listOf(text), about: anything })],
};

const isEventName = (name: string): name is EventName => Object.hasOwn(PARTS, name);
const event: Reader<EventName> = (value) => (typeof value === 'string' && isEventName(value) ? value : undefined);

const readNames = object<{ uuid: string; format: number; event: string }>({ uuid: text, format: number, event: text });
const READERS: ReadonlyMap<string, Reader<ProgressEvent>> = new Map(
  Object.entries(PARTS).map(([name, [subject, data]]) => [
    name,
    // The upper bound of the time is the last moment that a Date can hold.
    object<ProgressEvent>(
      {
        format: oneOf(FORMAT),
        uuid: textLike(/^[\w-]{1,64}$/),
        time: whole(8.64e15),
        deviceId: text,
        about: subject,
        event,
        data,
      },
      { rev: count },
    ),
  ]),
);

/** Reads one entry, leaving out fields that this version does not know. */
export function decodeEvent(raw: unknown): Result<ProgressEvent, Unreadable> {
  const names = readNames(raw);
  if (!names) return { ok: false, reason: 'damaged' };
  const read = READERS.get(names.event);
  if (names.format > FORMAT || !read) return { ok: false, reason: 'newer' };
  const value = read(raw);
  return value ? { ok: true, value } : { ok: false, reason: 'damaged' };
}
