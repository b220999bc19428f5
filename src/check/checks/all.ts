import type { Finding } from '#check/finding.ts';
import { unknownIds } from '#check/checks/unknown-ids.ts';
import type { Loaded } from '#check/load/loaded.ts';
import { knownIn } from '#check/uses/known.ts';
import type { Use } from '#check/uses/use.ts';

/** What the checks look at. */
export type Checking = { readonly loaded: Loaded; readonly uses: readonly Use[]; readonly essays: readonly string[] };

/** Runs every check over what was loaded. */
export function findingsIn({ loaded, uses }: Checking): readonly Finding[] {
  return [...unknownIds(uses, knownIn(loaded))];
}
