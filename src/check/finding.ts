import type { FindingKind } from '#check/kinds.ts';
import type { Place } from '#check/place.ts';

/** A problem in the content, for its author: where it is, what was met, what belongs there. */
export type Finding = Place & {
  readonly kind: FindingKind;
  /** "Unexpected X, expected Y". */
  readonly message: string;
  /** What would be right here, in full. */
  readonly expected: string;
  /** A way to mend it that has itself been checked. */
  readonly suggestion?: string;
};

/** The parts from which a finding's words are made. */
export type Words = {
  /** What was met: follows "Unexpected". */
  readonly found: string;
  /** What belongs there: follows "expected". */
  readonly wanted: string;
  /** The same in full; `wanted` when that says it all. */
  readonly expected?: string | undefined;
  readonly suggestion?: string | undefined;
};

/** Makes a finding in the grammar "Unexpected X, expected Y". */
export function unexpected(kind: FindingKind, place: Place, words: Words): Finding {
  const finding = {
    kind,
    file: place.file,
    line: place.line,
    column: place.column,
    message: `Unexpected ${words.found}, expected ${words.wanted}`,
    expected: words.expected ?? words.wanted,
  };
  return words.suggestion === undefined ? finding : { ...finding, suggestion: words.suggestion };
}

/** Orders findings by file, line, column and kind. */
export function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  if (a.line !== b.line) return a.line - b.line;
  if (a.column !== b.column) return a.column - b.column;
  return a.kind < b.kind ? -1 : Number(a.kind > b.kind);
}
