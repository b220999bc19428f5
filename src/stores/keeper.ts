import { atom, type WritableAtom } from 'nanostores';
import type { Aliases } from '#core/progress/aliases.ts';
import { erasedUuids } from '#core/progress/erasures.ts';
import { decodeEvent } from '#core/progress/decode.ts';
import { byTime, type ProgressEvent, type StoredRecord } from '#core/progress/events.ts';
import { extendProgress, foldEvents, standingEvents } from '#core/progress/reduce.ts';
import { EMPTY_PROGRESS, type ProgressState } from '#core/progress/state.ts';
import { batches, createPause } from '#stores/pause.ts';
import type { EventStorage, RecordChange, StorageProblem } from '#stores/storage/types.ts';

/**
 * How the record is being kept: not yet known; in the database; only until the tab closes; the browser gives no more room;
 * in the database, where a later version of the course left entries that this one keeps and cannot read.
 */
export type KeepingState = 'loading' | 'kept' | 'tab-only' | 'full' | 'newer';

/** One page's view of the record: what it knows, and what is not written yet. Nothing else changes these fields than this module. */
export type Keeper = {
  readonly $progress: WritableAtom<ProgressState>;
  readonly $record: WritableAtom<KeepingState>;
  readonly known: Map<string, ProgressEvent>;
  /** Entries on their way into the storage; they wait here while it is loading, full or failing. */
  readonly adding: Map<string, StoredRecord>;
  readonly dropping: Set<string>;
  aliases: Aliases;
  storage: EventStorage | undefined;
  latest: ProgressEvent | undefined;
  hasNewer: boolean;
  /** Set while the storage is being read; stale as soon as something else was recorded meanwhile. */
  reading: { isStale: boolean } | undefined;
};

/** A view that knows nothing yet; what is recorded meanwhile is joined with what the storage holds. */
export function createKeeper(): Keeper {
  return {
    $progress: atom<ProgressState>(EMPTY_PROGRESS),
    $record: atom<KeepingState>('loading'),
    known: new Map(),
    adding: new Map(),
    dropping: new Set(),
    aliases: {},
    storage: undefined,
    latest: undefined,
    hasNewer: false,
    reading: undefined,
  };
}

/** Reads the storage, hears of other tabs from then on, and writes what was recorded before it was open. */
export async function openKeeper(keeper: Keeper, storage: EventStorage): Promise<void> {
  keeper.storage = storage;
  storage.onChange((change) => takeChange(keeper, change));
  await readAgain(keeper);
}

/** Reads the storage anew: a page that the browser had put to sleep heard nothing of other tabs. */
export async function readAgain(keeper: Keeper): Promise<void> {
  if (!keeper.storage) return;
  const read = await keeper.storage.readAll();
  if (read.ok) await learnAll(keeper, read.value);
  showKeeping(keeper, read.ok ? undefined : read.reason);
  await writeWaiting(keeper);
}

/** Counts entries at once, then writes them; `replaced` names drafts of this page that they take the place of. */
export function keepRecords(
  keeper: Keeper,
  records: readonly StoredRecord[],
  replaced: readonly string[] = [],
): Promise<void> {
  for (const record of records) keeper.adding.set(record.uuid, record);
  drop(keeper, replaced);
  take(keeper, records);
  return writeWaiting(keeper);
}

/** Forgets everything that this page knows and was about to write; the storage is left alone. */
export function forgetAll(keeper: Keeper): void {
  keeper.known.clear();
  keeper.adding.clear();
  keeper.dropping.clear();
  keeper.latest = undefined;
  keeper.hasNewer = false;
  keeper.reading = undefined;
  keeper.$progress.set(EMPTY_PROGRESS);
}

/** Reads a whole record in steps, so that a page with a long one still answers every press. Stops when the record is deleted meanwhile. */
async function learnAll(keeper: Keeper, records: readonly StoredRecord[]): Promise<void> {
  const reading = { isStale: false };
  keeper.reading = reading;
  keeper.known.clear();
  learn(keeper, [...keeper.adding.values()]);
  const pause = createPause();
  for (const batch of batches(records)) {
    learn(keeper, batch);
    await pause();
    if (keeper.reading !== reading) return;
  }
  drop(keeper, erasedUuids([...keeper.known.values()], keeper.aliases));
  reading.isStale = false;
  let state = EMPTY_PROGRESS;
  for (const batch of batches(standingEvents(keeper.known.values(), keeper.aliases))) {
    state = extendProgress(state, batch, keeper.aliases);
    await pause();
    if (keeper.reading !== reading) return;
  }
  keeper.reading = undefined;
  if (reading.isStale) foldAgain(keeper);
  else keeper.$progress.set(state);
}

function takeChange(keeper: Keeper, { added, dropped, isCleared }: RecordChange): void {
  if (isCleared) forgetAll(keeper);
  // No new fold: a replaced draft and an erased text are told together with what takes their place.
  for (const uuid of dropped) keeper.known.delete(uuid);
  if (added.length > 0) take(keeper, added);
}

/** Adds entries to what the page knows. Entries that come last, as nearly all do, are added to the state; others mean a new fold. */
function take(keeper: Keeper, records: readonly StoredRecord[]): void {
  const { latest, reading } = keeper;
  if (reading) reading.isStale = true;
  const fresh = learn(keeper, records);
  const isLater = fresh.every((event, index) => {
    const before = fresh[index - 1] ?? latest;
    return event.event !== 'erased' && (!before || byTime(before, event) < 0);
  });
  if (isLater) keeper.$progress.set(extendProgress(keeper.$progress.get(), fresh, keeper.aliases));
  else foldAgain(keeper);
}

/** Reads entries into the known ones; what this version cannot read stays where it is. */
function learn(keeper: Keeper, records: readonly StoredRecord[]): readonly ProgressEvent[] {
  const fresh: ProgressEvent[] = [];
  for (const record of records) {
    const decoded = decodeEvent(record);
    if (!decoded.ok) {
      keeper.hasNewer ||= decoded.reason === 'newer';
      continue;
    }
    fresh.push(decoded.value);
    keeper.known.set(decoded.value.uuid, decoded.value);
    if (!keeper.latest || byTime(keeper.latest, decoded.value) < 0) keeper.latest = decoded.value;
  }
  return fresh;
}

function foldAgain(keeper: Keeper): void {
  drop(keeper, erasedUuids([...keeper.known.values()], keeper.aliases));
  keeper.$progress.set(keeper.known.size === 0 ? EMPTY_PROGRESS : foldEvents(keeper.known.values(), keeper.aliases));
}

function drop(keeper: Keeper, uuids: Iterable<string>): void {
  for (const uuid of uuids) {
    keeper.known.delete(uuid);
    keeper.adding.delete(uuid);
    keeper.dropping.add(uuid);
  }
}

/** Writes all that waits, also what an earlier attempt could not write. */
async function writeWaiting(keeper: Keeper): Promise<void> {
  const { storage, adding, dropping } = keeper;
  if (!storage || adding.size + dropping.size === 0) return;
  const [added, dropped] = [[...adding.values()], [...dropping]];
  const written = await storage.append(added, dropped);
  if (written.ok) {
    for (const record of added) if (adding.get(record.uuid) === record) adding.delete(record.uuid);
    for (const uuid of dropped) dropping.delete(uuid);
  }
  showKeeping(keeper, written.ok ? undefined : written.reason);
}

function showKeeping({ $record, storage, hasNewer }: Keeper, problem?: StorageProblem): void {
  if (problem === 'full') $record.set('full');
  else if (problem || !storage?.isLasting) $record.set('tab-only');
  else $record.set(hasNewer ? 'newer' : 'kept');
}
