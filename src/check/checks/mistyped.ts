import type { Checking } from '#check/checks/checking.ts';
import type { IdKind } from '#check/load/loaded.ts';
import { nearest } from '#check/nearest.ts';

/** Ids that a mistyped id somewhere may mean: that they seem unused is then no second finding. */
export function maybeMeant({ uses, known }: Checking, kind: IdKind): ReadonlySet<string> {
  const ids = known.ids[kind];
  const lost = uses.filter((use) => use.kind === kind && !ids.has(use.id)).map((use) => use.id);
  return new Set(lost.flatMap((id) => nearest(id, ids) ?? []));
}
