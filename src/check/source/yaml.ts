import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { unexpected, type Finding } from '#check/finding.ts';
import type { Located, Path, Place } from '#check/place.ts';

/** What a YAML text holds; no data when it cannot be read. */
type YamlResult = { readonly data?: Located; readonly findings: readonly Finding[] };

/** Reads YAML and keeps the place of each value. `linesBefore` is the number of lines above the text in its file. */
export function readYaml(file: string, text: string, linesBefore = 0): YamlResult {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + linesBefore, column: col };
  };
  const first = document.errors[0];
  if (first !== undefined) return { findings: [syntaxFinding(first, place(first.pos[0]), text)] };
  return {
    findings: [],
    data: {
      file,
      value: document.toJS(),
      at: (path) => place(offsetOf(document, path, 'value')),
      keyAt: (path) => place(offsetOf(document, path, 'key')),
    },
  };
}

function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
      if (pair === undefined) return offset;
      node = pair.value;
      offset =
        (last && part === 'key') || startOf(node) === undefined
          ? (startOf(pair.key) ?? offset)
          : (startOf(node) ?? offset);
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      if (node === undefined) return offset;
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined;
}

type Cause = readonly [found: string, wanted: string];

const causes: Readonly<Record<string, Cause>> = {
  BAD_INDENT: ['indentation', 'each line in line with its neighbours'],
  TAB_AS_INDENT: ['tab at the start of a line', 'spaces'],
  MULTILINE_IMPLICIT_KEY: ['line without a colon', '"key: value", or the text above it in "double quotes"'],
  MISSING_CHAR: ['end of a text or list', 'the closing quote, bracket or comma'],
  BAD_SCALAR_START: ['sign at the start of a text', 'the text in "double quotes"'],
  BAD_DQ_ESCAPE: ['backslash in a text', 'no backslash, or two'],
};

function syntaxFinding(error: YAMLError, place: Place, text: string): Finding {
  const words = error.message.split('\n')[0] ?? '';
  const [found, wanted] = causeSeen(error, text) ??
    causes[error.code] ?? ['sign', `YAML that can be read (its reader says: ${words})`];
  return unexpected('yaml-syntax', place, { found, wanted });
}

/** What an author did, where the line tells more than the reader's own code for it. */
function causeSeen(error: YAMLError, text: string): Cause | undefined {
  const [offset] = error.pos;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const before = text.slice(lineStart, offset);
  const rest = text.slice(offset).split('\n')[0] ?? '';
  if (/^\s*\t/.test(before + rest)) return ['tab at the start of a line', 'spaces'];
  if (error.code === 'DUPLICATE_KEY')
    return [`key "${/^[\w-]+/.exec(rest)?.[0] ?? ''}" for the second time`, 'each key once in its group'];
  if (/flow (sequence|map|collection)/i.test(error.message)) return ['end of a list or group', 'its closing ] or }'];
  if (error.code === 'UNEXPECTED_TOKEN' && /["']$/.test(before.trimEnd()))
    return ['text after a closing quote', 'the whole text in one pair of quotes'];
  if (error.code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  return /: /.test(rest)
    ? ['colon with a space after it inside a text', 'the whole text in "double quotes"']
    : ['indentation of the next line', 'each line in line with its neighbours'];
}
