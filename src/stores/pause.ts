/** The longest that a step of long work may take before the page gets a turn. */
const STEP_MS = 10;
const BATCH = 100;

/** Gives back a function to await between steps: it lets the page have its turn once the steps since the last one took too long. */
export function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < STEP_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  };
}

/** Cuts a list into pieces of a hundred. */
export function* batches<T>(list: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < list.length; at += BATCH) yield list.slice(at, at + BATCH);
}
