import { persistentAtom } from '@nanostores/persistent';
import type { WritableAtom } from 'nanostores';
import { decodeSnapshot, EMPTY_SNAPSHOT, makeSnapshot, type Outline, type Snapshot } from '#core/progress/snapshot.ts';
import type { ProgressState } from '#core/progress/state.ts';
import { local } from '#stores/storage/local.ts';
import { scopedName } from '#stores/storage/scope.ts';

const stores = new Map<string, WritableAtom<Snapshot>>();

/** The snapshot as it was kept last, there at once; it follows other tabs while something listens to it. */
export function snapshotStore(scope: string): WritableAtom<Snapshot> {
  const name = scopedName('cg:snapshot', scope);
  const store = stores.get(name) ?? persistentAtom<Snapshot>(name, EMPTY_SNAPSHOT, { encode, decode: decodeSnapshot });
  stores.set(name, store);
  return store;
}

/** Keeps the snapshot of a state, unless it says what is kept already. */
export function keepSnapshot(scope: string, state: ProgressState, outline: Outline): void {
  const kept = local[scopedName('cg:snapshot', scope)];
  const snapshot = makeSnapshot(state, outline, decodeSnapshot(kept));
  if (encode(snapshot) !== kept) snapshotStore(scope).set(snapshot);
}

/** Removes the snapshot from the device. */
export const removeSnapshot = (scope: string): void => snapshotStore(scope).set(EMPTY_SNAPSHOT);

/** Nothing is kept of the empty one. */
const encode = (snapshot: Snapshot) => (snapshot === EMPTY_SNAPSHOT ? undefined : JSON.stringify(snapshot));
