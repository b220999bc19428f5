import { LineCounter } from 'yaml';

/** A place in a content file; line and column count from 1. */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** The way to a value inside a file's data, such as ["sources", 0, "ref"]. */
export type Path = readonly (string | number)[];

/** Data as it was read, with the place of each value and each key. */
export type Located = {
  readonly file: string;
  readonly value: unknown;
  /** The place of a value; of the nearest thing around it when there is no such value. */
  readonly at: (path: Path) => Place;
  /** The place of the key that names a value. */
  readonly keyAt: (path: Path) => Place;
};

/** The part of located data that lies at `path`. */
export function partOf(located: Located, path: Path): Located {
  return {
    file: located.file,
    value: valueAt(located.value, path),
    at: (rest) => located.at([...path, ...rest]),
    keyAt: (rest) => located.keyAt([...path, ...rest]),
  };
}

/** The value at `path`, or undefined. */
export function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return inner[Number(step)];
    return isGroup(inner) ? inner[step] : undefined;
  }, value);
}

/** Whether a value is a group of keys. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Turns offsets of a file's text, in UTF-16 units, into places. */
export function placesIn(file: string, text: string): (offset: number) => Place {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const match of text.matchAll(/\n/g)) lines.addNewLine(match.index + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
}
