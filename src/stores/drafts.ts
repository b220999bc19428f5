import type { NewEvent } from '#core/progress/events.ts';

/** How long a change may wait before it is written. */
const WAIT_MS = 400;

/** Collects changes of fields and hands the latest of each on together. */
export type Drafts = {
  /** Takes the place of an earlier change with the same key that still waits. */
  add(key: string, draft: NewEvent): void;
  /** Hands on what waits, now. */
  flush(): void;
  /** Lets go of what waits. */
  cancel(): void;
};

/** The wait runs from the first change and is not prolonged by the next, so that steady typing is written too. */
export function createDrafts(write: (drafts: ReadonlyMap<string, NewEvent>) => void): Drafts {
  let waiting = new Map<string, NewEvent>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
    waiting = new Map();
  };
  const flush = () => {
    const drafts = waiting;
    cancel();
    if (drafts.size > 0) write(drafts);
  };
  return {
    add(key, draft) {
      waiting.set(key, draft);
      timer ??= setTimeout(flush, WAIT_MS);
    },
    flush,
    cancel,
  };
}
