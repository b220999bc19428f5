/** A plain value written in an attribute, with the offset at which it and each of its parts begin. */
export type Literal = {
  readonly value: unknown;
  readonly offset: number;
  readonly parts: ReadonlyMap<string | number, { readonly keyOffset: number; readonly literal: Literal }>;
};

/** What a reader of literals returns; `offset` and `wanted` say where and what it missed. */
type LiteralResult =
  | { readonly ok: true; readonly literal: Literal; readonly end: number }
  | { readonly ok: false; readonly offset: number; readonly wanted: string };

class Unreadable extends Error {
  readonly offset: number;
  constructor(offset: number, wanted: string) {
    super(wanted);
    this.offset = offset;
  }
}

/** Reads one text, number, true, false, null, list or object from `source` at `start`; nothing is evaluated. */
export function readLiteral(source: string, start: number): LiteralResult {
  try {
    const [literal, end] = readValue(source, start);
    return { ok: true, literal, end: skipSpace(source, end) };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, offset: error.offset, wanted: error.message };
    throw error;
  }
}

type Read = readonly [literal: Literal, end: number];

function readValue(source: string, from: number): Read {
  const offset = skipSpace(source, from);
  const sign = source[offset];
  if (sign === '[') return readList(source, offset);
  if (sign === '{') return readObject(source, offset);
  if (sign === '"' || sign === "'" || sign === '`') return readText(source, offset);
  const word = /[-\w.+]+/y;
  word.lastIndex = offset;
  const written = word.exec(source)?.[0] ?? '';
  const value = plainWords.has(written) ? plainWords.get(written) : Number(written);
  if (written === '' || Number.isNaN(value))
    throw new Unreadable(offset, 'a text in quotes, a number, true, false, a list or an object');
  return [leaf(value, offset), offset + written.length];
}

const plainWords = new Map<string, boolean | null>([
  ['true', true],
  ['false', false],
  ['null', null],
]);
const leaf = (value: unknown, offset: number): Literal => ({ value, offset, parts: new Map() });

function readList(source: string, offset: number): Read {
  const parts = new Map<number, { keyOffset: number; literal: Literal }>();
  let next = skipSpace(source, offset + 1);
  while (source[next] !== ']') {
    const [literal, end] = readValue(source, next);
    parts.set(parts.size, { keyOffset: literal.offset, literal });
    next = afterComma(source, end, ']');
  }
  return [{ value: [...parts.values()].map((part) => part.literal.value), offset, parts }, next + 1];
}

function readObject(source: string, offset: number): Read {
  const parts = new Map<string, { keyOffset: number; literal: Literal }>();
  let next = skipSpace(source, offset + 1);
  while (source[next] !== '}') {
    const keyOffset = next;
    const [key, afterKey] = readKey(source, next);
    const colon = skipSpace(source, afterKey);
    if (source[colon] !== ':') throw new Unreadable(colon, 'a colon after the key');
    const [literal, end] = readValue(source, colon + 1);
    parts.set(key, { keyOffset, literal });
    next = afterComma(source, end, '}');
  }
  return [
    { value: Object.fromEntries([...parts].map(([key, part]) => [key, part.literal.value])), offset, parts },
    next + 1,
  ];
}

function readKey(source: string, offset: number): readonly [key: string, end: number] {
  const bare = /[A-Za-z_$][\w$]*/y;
  bare.lastIndex = offset;
  const word = bare.exec(source)?.[0];
  if (word !== undefined) return [word, offset + word.length];
  if (source[offset] !== '"' && source[offset] !== "'") throw new Unreadable(offset, 'a key');
  const [literal, end] = readText(source, offset);
  return [String(literal.value), end];
}

const escapes = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);

function readText(source: string, offset: number): Read {
  const quote = source[offset];
  let text = '';
  for (let index = offset + 1; index < source.length; index += 1) {
    const sign = source[index] ?? '';
    if (sign === quote) return [leaf(text, offset), index + 1];
    if (quote === '`' && sign === '$' && source[index + 1] === '{') throw new Unreadable(index, 'a text without ${…}');
    if (sign !== '\\') {
      text += sign;
      continue;
    }
    const code = /u([0-9a-fA-F]{4})/y;
    code.lastIndex = index + 1;
    const hex = code.exec(source)?.[1];
    const next = source[index + 1] ?? '';
    text += hex === undefined ? (escapes.get(next) ?? next) : String.fromCharCode(Number.parseInt(hex, 16));
    index += hex === undefined ? 1 : 5;
  }
  throw new Unreadable(offset, 'a closing quote');
}

function afterComma(source: string, from: number, close: string): number {
  const next = skipSpace(source, from);
  if (source[next] === close) return next;
  if (source[next] !== ',') throw new Unreadable(next, `a comma or "${close}"`);
  return skipSpace(source, next + 1);
}

/** The offset of the next sign that is no space or comment. */
export function skipSpace(source: string, from: number): number {
  const space = /(\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*)*/y;
  space.lastIndex = from;
  return from + (space.exec(source)?.[0].length ?? 0);
}
