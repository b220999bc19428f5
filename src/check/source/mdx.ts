import { mdxToMdast } from 'satteri';
import { unexpected, type Finding } from '#check/finding.ts';
import { isGroup, placesIn, type Place } from '#check/place.ts';

/** A node of a text: mdast's type names, tags with their name. Offsets count UTF-16 units from the file's start. */
export type TextNode = {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  /** The tag's name. */
  readonly name: string | undefined;
  /** Words, code or an expression. */
  readonly value: string | undefined;
  readonly url: string | undefined;
  readonly alt: string | undefined;
  readonly children: readonly TextNode[];
};

/** A text in MDX: its nodes with their places. */
export type MdxText = {
  readonly file: string;
  readonly source: string;
  readonly nodes: readonly TextNode[];
  readonly place: (offset: number) => Place;
};

/** What an MDX file holds. The front matter as written is there even if the text cannot be read. */
type MdxResult = { readonly front: string | undefined; readonly text?: MdxText; readonly findings: readonly Finding[] };

/** Reads MDX with the reader that the site is built with; this is the only module that knows that reader. */
export function readMdx(file: string, source: string): MdxResult {
  const front = /^---\r?\n([\s\S]*?)\r?\n---\r?(?:\n|$)/.exec(source)?.[1];
  try {
    const root: unknown = mdxToMdast(source, { features: { frontmatter: true } });
    const nodes = childrenOf(root).filter((node) => node.type !== 'yaml');
    return { front, findings: [], text: { file, source, nodes, place: placesIn(file, source) } };
  } catch (error) {
    return { front, findings: [syntaxFinding(file, source, error instanceof Error ? error.message : String(error))] };
  }
}

function childrenOf(node: unknown): TextNode[] {
  const children = isGroup(node) ? node['children'] : undefined;
  return Array.isArray(children) ? children.filter(isGroup).map(asTextNode) : [];
}

function asTextNode(node: Record<string, unknown>): TextNode {
  const position = isGroup(node['position']) ? node['position'] : {};
  return {
    type: String(node['type']),
    start: offsetIn(position['start']),
    end: offsetIn(position['end']),
    name: textOf(node['name']),
    value: textOf(node['value']),
    url: textOf(node['url']),
    alt: textOf(node['alt']),
    children: childrenOf(node),
  };
}

const offsetIn = (point: unknown) => (isGroup(point) && typeof point['offset'] === 'number' ? point['offset'] : 0);

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);

const slips: readonly (readonly [pattern: RegExp, found: string, wanted: string])[] = [
  [/^<!--/, 'HTML comment', '{/* the comment */}'],
  [/^<\/(\w+)/, 'closing tag', 'the closing tag of the tag that was opened last'],
  [/^<(https?:|[\w.]+@)/, 'address in < >', '[words](…)'],
  [/^<\w/, 'tag that cannot be read', 'a tag whose attributes are closed, as name="…" or name={…}'],
  [/^<\W/, 'sign < in the text', 'words, or &lt;'],
  [/^\{/, 'brace { in the text', 'no brace, or a closing brace }'],
];

/** Messages of the reader begin with "line:column: " and end with a code in brackets. */
function syntaxFinding(file: string, source: string, message: string): Finding {
  const [, line = '1', column = '1', words = message] =
    /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message) ?? [];
  const unclosed = /closing tag for `<(\w+)>`/.exec(words)?.[1];
  const place = { file, line: Number(line), column: Number(column) };
  if (unclosed !== undefined) {
    return unexpected('mdx-syntax', place, {
      found: `tag <${unclosed}> that is not closed where it should be`,
      wanted: `</${unclosed}>`,
      expected: `</${unclosed}> in the same paragraph; when the tag holds paragraphs or a list, an empty line after <${unclosed}> and before </${unclosed}>`,
    });
  }
  const here = (source.split('\n')[place.line - 1] ?? '').slice(place.column - 1);
  const data = /oxc: Expected (.+) but found/.exec(words)?.[1];
  if (data !== undefined)
    return unexpected('mdx-syntax', place, { found: 'data in { }', wanted: data.replaceAll('`', '"') });
  const [, found, wanted] = slips.find(([pattern]) => pattern.test(here)) ?? [
    /^/,
    'sign in the text',
    `Markdown with the tags of the author’s guide (its reader says: ${words})`,
  ];
  return unexpected('mdx-syntax', place, { found, wanted });
}
