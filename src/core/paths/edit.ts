import { EMPTY_PATH, isStep, limits, stepName, type Entry, type ReadingPath, type Step } from '#core/paths/path.ts';

/** The path with a step at its end; a thing that is in it already, or does not fit, changes nothing. */
export const addEntry = (path: ReadingPath, entry: Entry): ReadingPath =>
  path.entries.length >= limits.entries || (isStep(entry) && hasStep(path, entry))
    ? path
    : { ...path, entries: [...path.entries, entry] };

export const hasStep = (path: ReadingPath, step: Pick<Step, 'kind' | 'id'>): boolean =>
  path.entries.some((entry) => isStep(entry) && stepName(entry) === stepName(step));

export const removeStep = (path: ReadingPath, step: Pick<Step, 'kind' | 'id'>): ReadingPath => ({
  ...path,
  entries: path.entries.filter((entry) => !isStep(entry) || stepName(entry) !== stepName(step)),
});

export const removeAt = (path: ReadingPath, at: number): ReadingPath => ({
  ...path,
  entries: path.entries.filter((_, index) => index !== at),
});

/** The path with one entry put elsewhere; a place beyond either end changes nothing. */
export function moveEntry(path: ReadingPath, from: number, to: number): ReadingPath {
  const entry = path.entries[from];
  if (!entry || to < 0 || to >= path.entries.length || from === to) return path;
  const rest = path.entries.filter((_, index) => index !== from);
  return { ...path, entries: [...rest.slice(0, to), entry, ...rest.slice(to)] };
}

export const replaceAt = (path: ReadingPath, at: number, entry: Entry): ReadingPath => ({
  ...path,
  entries: path.entries.map((old, index) => (index === at ? entry : old)),
});

/** A draft with the way back and forth through its changes. */
export type History = {
  readonly past: readonly ReadingPath[];
  readonly now: ReadingPath;
  readonly future: readonly ReadingPath[];
  /** What the last change was made to; the next change of the same field joins it. */
  readonly field: string;
};

/** Changes that can be taken back. */
const STEPS_BACK = 100;

export const beginHistory = (now: ReadingPath = EMPTY_PATH): History => ({ past: [], now, future: [], field: '' });

/** Adds a change. Typing in one field is one change; changes without a field stand alone. */
export function changeHistory(history: History, now: ReadingPath, field = ''): History {
  if (now === history.now) return history;
  const joins = field !== '' && field === history.field;
  const past = joins ? history.past : [...history.past, history.now].slice(-STEPS_BACK);
  return { past, now, future: [], field };
}

export function undo({ past, now, future, ...rest }: History): History {
  const before = past.at(-1);
  return before
    ? { past: past.slice(0, -1), now: before, future: [now, ...future], field: '' }
    : { past, now, future, ...rest };
}

export function redo({ past, now, future, ...rest }: History): History {
  const [after, ...later] = future;
  return after ? { past: [...past, now], now: after, future: later, field: '' } : { past, now, future, ...rest };
}
