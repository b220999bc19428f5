import type { ReadableAtom } from 'nanostores';
import { currentId, type Aliases } from '#core/progress/aliases.ts';
import { isText } from '#core/progress/erasures.ts';
import type { About, DraftEvent, NewEvent, ProgressEvent } from '#core/progress/events.ts';
import { FORMAT } from '#core/progress/format.ts';
import { lastTimeOf } from '#core/progress/last-time.ts';
import type { Outline } from '#core/progress/snapshot.ts';
import { EMPTY_PROGRESS, type ProgressState } from '#core/progress/state.ts';
import type { Result } from '#core/text/result.ts';
import { draftsName } from '#stores/active-path.ts';
import { createDrafts } from '#stores/drafts.ts';
import { createKeeper, forgetAll, keepRecords, openKeeper, readAgain, type KeepingState } from '#stores/keeper.ts';
import { keepSnapshot, removeSnapshot } from '#stores/snapshot.ts';
import { local } from '#stores/storage/local.ts';
import { openStorage } from '#stores/storage/open.ts';
import { scopedName } from '#stores/storage/scope.ts';
import type { EventStorage, StorageProblem } from '#stores/storage/types.ts';

export type StartOptions = {
  /** The path that the course stands under, such as "/" or "/college/care/". */
  readonly scope: string;
  /** What this page knows of the course, for the snapshot; none where it knows nothing. */
  readonly outline?: Outline | undefined;
  /** Old ids of what this page shows. */
  readonly aliases?: Aliases | undefined;
  readonly storage?: EventStorage | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  readonly uuid?: (() => string) | undefined;
};

/** The page's one view of the record; for the modules beside this one. */
export const keeper = createKeeper();
/** All that the record says. */
export const $progress: ReadableAtom<ProgressState> = keeper.$progress;
/** How the record is being kept. */
export const $record: ReadableAtom<KeepingState> = keeper.$record;

let options: StartOptions = { scope: '' };
let started: Promise<void> | undefined;
let lastTime = 0;
/** The drafts that this page wrote last, by field; a later draft of the field replaces them. */
const lastDrafts = new Map<string, string>();
const drafts = createDrafts(writeDrafts);

/** Opens the record and reads it; the first call counts, later ones wait for the same. Never rejects. */
export function startProgress(chosen: StartOptions): Promise<void> {
  started ??= start(chosen);
  return started;
}

/** Records something: it counts at once and is written at once. Gives back the entry, whose uuid names a form. */
export function record(event: NewEvent): ProgressEvent {
  // In this order: what was typed before comes before, and the next draft must not replace one that this event built on.
  drafts.flush();
  lastDrafts.clear();
  const entry = complete(event);
  void keepRecords(keeper, [entry]);
  return entry;
}

/** Records several things together: all of them are written or none. */
export function recordAll(events: readonly NewEvent[]): void {
  drafts.flush();
  lastDrafts.clear();
  void keepRecords(keeper, events.map(complete));
}

/** Records a change within 0.4 s, or when the page is left. */
export function saveDraft(draft: DraftEvent): void {
  const form = 'form' in draft.data ? (draft.data.form ?? '') : '';
  drafts.add(`${draft.event} ${draft.about.id} ${form}`, draft);
}

/** Records now what still waits. */
export const flushDrafts = (): void => drafts.flush();

/** Erases the learner's texts about one thing, also from files that are joined later. */
export function eraseText(about: About): void {
  drafts.flush();
  const name = currentId(keeper.aliases, about);
  const texts = [...keeper.known.values()].filter(
    (entry) => isText(entry) && entry.about.kind === about.kind && currentId(keeper.aliases, entry.about) === name,
  );
  record({ about, event: 'erased', data: { about, uuids: texts.map(({ uuid }) => uuid) } });
}

/** Deletes the record, the snapshot, drafts of paths and the device's name from this device, and writes nothing back; other tabs forget it too. */
export async function clearDevice(): Promise<Result<void, StorageProblem>> {
  await started;
  drafts.cancel();
  forgetAll(keeper);
  const cleared = (await keeper.storage?.clear()) ?? { ok: true, value: undefined };
  delete local[deviceKey()];
  delete local[draftsName(options.scope)];
  return cleared;
}

async function start(chosen: StartOptions): Promise<void> {
  options = chosen;
  keeper.aliases = chosen.aliases ?? {};
  if (typeof window !== 'undefined') watchPage();
  await openKeeper(keeper, chosen.storage ?? (await openStorage(chosen.scope)));
  const own = [...keeper.known.values()].filter(({ deviceId }) => deviceId === local[deviceKey()]);
  const { now = Date.now } = chosen;
  lastTime = Math.max(
    lastTime,
    lastTimeOf(
      own.map(({ time }) => time),
      now(),
    ),
  );
  followState(keeper.$progress.get());
  keeper.$progress.listen(followState);
}

/** Never on `unload`, which browsers block and phones do not send. */
function watchPage(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') drafts.flush();
  });
  window.addEventListener('pagehide', () => drafts.flush());
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void readAgain(keeper);
  });
}

function followState(state: ProgressState): void {
  if (state !== EMPTY_PROGRESS) return keepSnapshot(options.scope, state, options.outline ?? []);
  drafts.cancel();
  lastDrafts.clear();
  removeSnapshot(options.scope);
}

function writeDrafts(waiting: ReadonlyMap<string, NewEvent>): void {
  const replaced = [...waiting.keys()].flatMap((key) => lastDrafts.get(key) ?? []);
  const entries = [...waiting].map(([key, draft]) => {
    const entry = complete(draft);
    lastDrafts.set(key, entry.uuid);
    return entry;
  });
  void keepRecords(keeper, entries, replaced);
}

/** Times of one page only grow, so that entries of one millisecond keep their order. */
function complete(event: NewEvent): ProgressEvent {
  const { now = Date.now, uuid = randomUuid } = options;
  lastTime = Math.max(Math.floor(now()), lastTime + 1);
  return { format: FORMAT, uuid: uuid(), time: lastTime, deviceId: (local[deviceKey()] ??= uuid()), ...event };
}

const deviceKey = () => scopedName('cg:device', options.scope);

/** `crypto.randomUUID` is missing on pages that came without https. */
function randomUuid(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
