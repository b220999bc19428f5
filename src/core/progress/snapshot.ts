/*
 * The snapshot: a few kilobytes beside the record, read at once when a page opens, so that the marks of the outline and "continue
 * where you left off" stand there before the database is open. It can always be made again from the record and is never exported.
 *
 *   { "v": 1, "lessons": { "a-word": "done" }, "modules": { "meaning": [1, 4] }, "last": { "lesson": "a-word", "time": 1764000000000 }, "answered": 3 }
 *
 * Another version, or anything unreadable, counts as no snapshot.
 */
import { lessonStatus, type LessonOutline } from '#core/progress/status.ts';
import type { ProgressState } from '#core/progress/state.ts';
import { number, object, oneOf, recordOf, text, type Reader } from '#core/text/read.ts';

export type Snapshot = {
  readonly v: 1;
  /** A lesson that was never opened is absent. */
  readonly lessons: Readonly<Record<string, 'open' | 'done' | 'by-hand'>>;
  /** Lessons done, of lessons in all. */
  readonly modules: Readonly<Record<string, readonly [number, number]>>;
  readonly last?: { readonly lesson: string; readonly time: number };
  /** Items answered outside forms. */
  readonly answered: number;
};

const pair: Reader<readonly [number, number]> = (value) => {
  const [done, all]: readonly unknown[] = Array.isArray(value) ? value : [];
  return typeof done === 'number' && typeof all === 'number' ? [done, all] : undefined;
};
const read = object<Snapshot>(
  { v: oneOf(1), lessons: recordOf(oneOf('open', 'done', 'by-hand')), modules: recordOf(pair), answered: number },
  { last: object<{ lesson: string; time: number }>({ lesson: text, time: number }) },
);

/** What a page knows of the course: one module's lessons, or all of them. */
export type Outline = readonly { readonly id: string; readonly lessons: readonly LessonOutline[] }[];

export const EMPTY_SNAPSHOT: Snapshot = { v: 1, lessons: {}, modules: {}, answered: 0 };

/** Reads a stored snapshot; anything unreadable gives the empty one. */
export function decodeSnapshot(kept: string | undefined): Snapshot {
  try {
    return read(JSON.parse(kept ?? '')) ?? EMPTY_SNAPSHOT;
  } catch {
    return EMPTY_SNAPSHOT;
  }
}

/**
 * Makes the snapshot of a state. A page seldom knows the whole course, so what it cannot work out (a lesson done by checks that
 * stand on another page, another module's count) is taken over from the snapshot before.
 */
export function makeSnapshot(state: ProgressState, outline: Outline, before: Snapshot): Snapshot {
  const known = new Map(
    outline.flatMap(({ lessons }) => lessons.filter(({ checks }) => checks).map((lesson) => [lesson.id, lesson])),
  );
  const ids = new Set([...Object.keys(before.lessons), ...state.lessons.keys(), ...known.keys()]);
  const lessons = new Map<string, Snapshot['lessons'][string]>();
  for (const id of ids) {
    const status = lessonStatus(state, known.get(id) ?? { id });
    if (!known.has(id) && before.lessons[id] === 'done') lessons.set(id, 'done');
    else if (status !== 'not-started') lessons.set(id, status);
  }
  const isDone = ({ id }: LessonOutline) => (lessons.get(id) ?? 'open') !== 'open';
  const counts = outline.map((module): [string, [number, number]] => [
    module.id,
    [module.lessons.filter(isDone).length, module.lessons.length],
  ]);
  return {
    v: 1,
    lessons: Object.fromEntries(lessons),
    modules: { ...before.modules, ...Object.fromEntries(counts) },
    ...(state.last && { last: { ...state.last } }),
    answered: state.counts.answered,
  };
}
