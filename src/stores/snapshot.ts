import { decodeSnapshot, makeSnapshot, type Outline, type Snapshot } from '#core/progress/snapshot.ts';
import type { ProgressState } from '#core/progress/state.ts';
import { keepActivePath } from '#stores/active-path.ts';
import { local } from '#stores/storage/local.ts';
import { scopedName } from '#stores/storage/scope.ts';

const nameFor = (scope: string) => scopedName('cg:snapshot', scope);

/** The snapshot as it was kept last, by whichever tab, there at once. */
export const readSnapshot = (scope: string): Snapshot => decodeSnapshot(local[nameFor(scope)]);

/** Keeps the snapshot of a state, unless it says what is kept already. */
export function keepSnapshot(scope: string, state: ProgressState, outline: Outline): void {
  const kept = local[nameFor(scope)];
  const snapshot = JSON.stringify(makeSnapshot(state, outline, decodeSnapshot(kept)));
  if (snapshot !== kept) local[nameFor(scope)] = snapshot;
}

/** Removes the snapshot from the device, and with it the pages of the active path. */
export function removeSnapshot(scope: string): void {
  delete local[nameFor(scope)];
  keepActivePath(scope, undefined);
}
