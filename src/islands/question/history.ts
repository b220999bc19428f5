import { nextItemState, unseen, type ItemState } from '#core/assessment/item-state.ts';
import { scoreResponse } from '#core/assessment/marking/table.ts';
import type { Key } from '#core/assessment/types.ts';
import type { ItemState as KeptItem } from '#core/progress/state.ts';

/** Where the learner is with a check, from what the record keeps of it. Tries at an older revision of the question do not count. */
export function stateFromRecord(kept: KeptItem | undefined, key: Key, rev: number): ItemState {
  let state = nextItemState(unseen, { type: 'itemShown' });
  if (kept === undefined) return state;
  for (const { response, rev: at } of kept.tries) {
    if (at !== rev) continue;
    state = nextItemState(state, { type: 'responseSubmitted', response, problems: [] });
    state = nextItemState(state, { type: 'responseMarked', mark: scoreResponse(key, response) });
  }
  for (let hint = 1; hint <= kept.hints; hint += 1) state = nextItemState(state, { type: 'hintOpened', hint });
  if (kept.revealedAt !== undefined && kept.tries.every((one) => one.rev === rev))
    state = nextItemState(state, { type: 'itemRevealed' });
  return state;
}

/** Whether the question was given another key or meaning since it was answered. */
export const wasChanged = (kept: KeptItem | undefined, rev: number): boolean =>
  kept !== undefined && kept.tries.length > 0 && kept.tries.every((one) => one.rev !== rev);
