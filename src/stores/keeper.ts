import { atom, type WritableAtom } from 'nanostores';
import type { Aliases } from '#core/progress/aliases.ts';
import { erasedUuids } from '#core/progress/erasures.ts';
import { byTime, decodeEvent, type ProgressEvent, type StoredRecord } from '#core/progress/events.ts';
import { extendProgress, foldEvents } from '#core/progress/reduce.ts';
import { EMPTY_PROGRESS, type ProgressState } from '#core/progress/state.ts';
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
  if (read.ok) {
    keeper.known.clear();
    learn(keeper, [...read.value, ...keeper.adding.values()]);
    foldAgain(keeper);
  }
  showKeeping(keeper, read.ok ? undefined : read.reason);
  await writeWaiting(keeper);
}

/** Counts entries at once, then writes them; `replaced` names drafts of this page that they take the place of. */
export function keepRecords(keeper: Keeper, records: readonly StoredRecord[], replaced: readonly string[] = []): Promise<void> {
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
  keeper.$progress.set(EMPTY_PROGRESS);
}

function takeChange(keeper: Keeper, { added, dropped, isCleared }: RecordChange): void {
  if (isCleared) forgetAll(keeper);
  // No new fold: a replaced draft and an erased text are told together with what takes their place.
  for (const uuid of dropped) keeper.known.delete(uuid);
  if (added.length > 0) take(keeper, added);
}

/** Adds entries to what the page knows. Entries that come last, as nearly all do, are added to the state; others mean a new fold. */
function take(keeper: Keeper, records: readonly StoredRecord[]): void {
  const { latest } = keeper;
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
