import { choiceIn, isEnding, wayThrough, type Way } from '#core/assessment/marking/case.ts';
import type { KeyOf } from '#core/assessment/types.ts';

/** A decision as the record keeps it; `time` in milliseconds since 1970. */
type Made = { readonly point: string; readonly choice: string; readonly time: number };

/** One way through a case, from its first decision to the last that was made. */
export type Run = {
  /** The choice in each scene. */
  readonly rows: Readonly<Record<string, string>>;
  readonly way: Way;
  readonly isDone: boolean;
  /** When the last of its decisions was made. */
  readonly time: number;
};

/**
 * The runs of a case in a record, oldest first. A decision in the first scene begins a run. One that does not follow from
 * the run so far, because it came from another tab or the case was changed since, is passed over.
 */
export function runsOf(key: KeyOf<'case'>, decisions: readonly Made[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { point, choice, time } of decisions) {
    const begins = point === key.start;
    const last = begins ? undefined : runs.at(-1);
    if (choiceIn(key.scenes, point, choice) === undefined || (!begins && last?.way.at !== point)) continue;
    if (!begins) runs.pop();
    const rows = { ...last?.rows, [point]: choice };
    const way = wayThrough(key, { rows });
    runs.push({ rows, way, isDone: isEnding(key, way.at), time });
  }
  return runs;
}

/** How often a case was gone through to its end, how many of its endings were met, and how many it has. */
export function runCounts(key: KeyOf<'case'>, runs: readonly Run[]) {
  const done = runs.filter(({ isDone }) => isDone);
  return {
    done: done.length,
    met: new Set(done.map(({ way }) => way.at)).size,
    endings: Object.keys(key.scenes).filter((scene) => isEnding(key, scene)).length,
  };
}
