import { readLiteral, skipSpace, type Literal } from '#check/source/literal.ts';

/** An attribute as written in a tag; `literal` is missing when its value cannot be read as plain data. */
export type Attribute = {
  readonly name: string;
  readonly offset: number;
  readonly literal?: Literal;
  /** Where and what the reader missed, for a value that is no plain data. */
  readonly problem?: { readonly offset: number; readonly wanted: string };
};

/** Reads the attributes of the opening tag that begins at `start` in the source. */
export function readAttributes(source: string, start: number): readonly Attribute[] {
  const attributes: Attribute[] = [];
  let next = skipSpace(source, start + (/^<[\w.:-]+/.exec(source.slice(start, start + 80))?.[0].length ?? 1));
  while (next < source.length && source[next] !== '>' && source[next] !== '/') {
    const [attribute, end] = readAttribute(source, next);
    attributes.push(attribute);
    next = skipSpace(source, Math.max(end, next + 1));
  }
  return attributes;
}

function readAttribute(source: string, offset: number): readonly [attribute: Attribute, end: number] {
  if (source[offset] === '{') return spread(source, offset);
  const name = /^[^\s=>/{]+/.exec(source.slice(offset, offset + 80))?.[0] ?? '';
  const equals = skipSpace(source, offset + name.length);
  if (source[equals] !== '=') {
    return [{ name, offset, literal: { value: true, offset, parts: new Map() } }, offset + name.length];
  }
  const value = skipSpace(source, equals + 1);
  return source[value] === '{' ? expression(source, { name, offset }, value) : quoted(source, { name, offset }, value);
}

function spread(source: string, offset: number): readonly [Attribute, number] {
  return [
    { name: '{…}', offset, problem: { offset, wanted: 'attributes written out one by one' } },
    closingBrace(source, offset),
  ];
}

type Written = Pick<Attribute, 'name' | 'offset'>;

function expression(source: string, written: Written, brace: number): readonly [Attribute, number] {
  const read = readLiteral(source, brace + 1);
  const end = closingBrace(source, brace);
  if (!read.ok) return [{ ...written, problem: read }, end];
  if (source[read.end] !== '}')
    return [{ ...written, problem: { offset: read.end, wanted: 'the closing brace' } }, end];
  return [{ ...written, literal: read.literal }, read.end + 1];
}

function quoted(source: string, written: Written, open: number): readonly [Attribute, number] {
  const close = source.indexOf(source[open] ?? '"', open + 1);
  const end = close === -1 ? source.length : close;
  const value = source
    .slice(open + 1, end)
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return [{ ...written, literal: { value, offset: open, parts: new Map() } }, end + 1];
}

function closingBrace(source: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let index = open; index < source.length; index += 1) {
    const sign = source[index] ?? '';
    if (quote !== '') {
      if (sign === '\\') index += 1;
      else if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'" || sign === '`') quote = sign;
    else if (sign === '{') depth += 1;
    else if (sign === '}') {
      depth -= 1;
      if (depth === 0) return index + 1;
    }
  }
  return source.length;
}
