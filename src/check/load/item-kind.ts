import type { FindingKind } from '#check/kinds.ts';
import type { Path } from '#check/place.ts';

/** A missing feedback or source of an item is a finding of its own kind. */
export function itemKind(path: Path): FindingKind {
  if (path[0] === 'sources' && path.length === 1) return 'item-without-source';
  return path.includes('feedback') ? 'option-without-feedback' : 'shape';
}
