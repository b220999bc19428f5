import type * as v from 'valibot';
import type { AboutSchema, CertaintySchema, MarkSchema, SCHEMAS } from '#core/progress/event-schemas.ts';

export type EventName = keyof typeof SCHEMAS;
/** One entry of the record, as this version knows it; format.ts tells its whole story. */
export type ProgressEvent = v.InferOutput<(typeof SCHEMAS)[EventName]>;
export type EventOf<Name extends EventName> = Extract<ProgressEvent, { event: Name }>;
export type About = v.InferOutput<typeof AboutSchema>;
export type Certainty = v.InferOutput<typeof CertaintySchema>;
/** A mark as it is stored, without the parts. */
export type StoredMark = v.InferOutput<typeof MarkSchema>;

/** An entry as it lies in a database or a file, whatever version wrote it. */
export type StoredRecord = { readonly uuid: string; readonly [key: string]: unknown };

type WithoutPlace<T> = T extends ProgressEvent ? Omit<T, 'format' | 'uuid' | 'time' | 'deviceId'> : never;
/** Something that happened, to be recorded now. */
export type NewEvent = WithoutPlace<ProgressEvent>;
/** What changes with each key that is pressed. */
export type DraftEvent = Extract<
  NewEvent,
  { event: 'responseChanged' | 'certaintyChosen' | 'reflectionWritten' | 'itemCommented' }
>;

/** `newer`: of a later version, to be kept; `damaged`: not what this format allows. */
export type Unreadable = 'newer' | 'damaged';

/** Sorts entries by time, and by uuid within one millisecond. */
export function byTime(a: ProgressEvent, b: ProgressEvent): number {
  return a.time - b.time || (a.uuid < b.uuid ? -1 : Number(a.uuid > b.uuid));
}

/** The id of the form that the `formDrawn` entry with this uuid began. */
export const formId = ({ quiz, code }: { readonly quiz: string; readonly code: string }, uuid: string): string =>
  `${quiz}:${code}:${uuid}`;
