import type { FindingKind } from '#check/kinds.ts';
import type { Path } from '#check/place.ts';

/** A missing feedback or source of an item is a finding of its own kind. */
export function itemKind(path: Path, value: unknown): FindingKind {
  const isMissing =
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0);
  if (!isMissing) return 'shape';
  if (path[0] === 'sources' && path.length === 1) return 'item-without-source';
  return path.includes('feedback') ? 'option-without-feedback' : 'shape';
}
