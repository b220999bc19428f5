import { atom, type ReadableAtom } from 'nanostores';
import { decodeDrafts, type Draft } from '#core/paths/drafts.ts';
import type { ReadingPath } from '#core/paths/path.ts';
import { draftsName } from '#stores/active-path.ts';
import { local, onKept } from '#stores/storage/local.ts';

const drafts = atom<readonly Draft[]>([]);
/** The drafts on this device, the one changed last first. */
export const $drafts: ReadableAtom<readonly Draft[]> = drafts;

let name: string | undefined;

/** Reads the drafts of the course that stands under this path, and follows other tabs; the first call counts. */
export function startDrafts(scope: string): void {
  if (name !== undefined) return;
  name = draftsName(scope);
  drafts.set(decodeDrafts(local[name]));
  onKept(name, (text) => drafts.set(decodeDrafts(text)));
}

/** The id of a draft that begins; it is kept with its first change. */
export const newDraftId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Keeps a draft as it is now. What another tab keeps meanwhile stays. */
export function keepDraft(id: string, path: ReadingPath, now = Date.now()): void {
  if (name !== undefined) put([{ id, changedAt: now, path }, ...others(name, id)]);
}

/** Takes a draft off the device. */
export function removeDraft(id: string): void {
  if (name !== undefined) put(others(name, id));
}

const others = (under: string, id: string): readonly Draft[] =>
  decodeDrafts(local[under]).filter((draft) => draft.id !== id);

function put(list: readonly Draft[]): void {
  if (name !== undefined) local[name] = JSON.stringify(list);
  drafts.set(list);
}
