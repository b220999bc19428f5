import type { Checking } from '#check/checks/checking.ts';
import { plainText } from '#check/body/blocks.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import { nearest } from '#check/nearest.ts';
import type { FindingKind } from '#check/kinds.ts';
import type { Path } from '#check/place.ts';
import { shape } from '#check/shape/shape.ts';
import type { TextNode } from '#check/source/mdx.ts';
import { isTag, textAttribute, walk, type Tag, type Text } from '#check/tags/read-tags.ts';
import { tags } from '#check/tags/table.ts';

/** Tags that authors do not have, attributes that do not fit, pictures without words, headings without id, and program code. */
export function tagUse({ loaded }: Checking): readonly Finding[] {
  return loaded.texts.flatMap((text) => [
    ...text.tags.flatMap(tagFindings),
    ...[...walk(text.nodes)].flatMap(([node]) => nodeFindings(text, node)),
  ]);
}

function tagFindings(tag: Tag): readonly Finding[] {
  const schema = tags[tag.name];
  if (schema === undefined) {
    const names = Object.keys(tags);
    const near = nearest(tag.name, names);
    return [
      unexpected('unknown-tag', tag.place, {
        found: `tag <${tag.name}>`,
        wanted: 'a tag that authors have',
        expected: names.join(', '),
        suggestion: near === undefined ? undefined : `Write <${near}>, and </${near}> where it closes.`,
      }),
    ];
  }
  const unreadable = tag.unreadable.map((attribute) =>
    unexpected('tag-attribute', attribute.place, {
      found: `value of "${attribute.name}" in <${tag.name}>`,
      wanted: `plain data: ${attribute.wanted}`,
    }),
  );
  const shaped = shape(schema, tag.attributes, {
    kindOf: (path, value) => tagKind(tag, path, value),
    tag: tag.name,
  }).findings;
  const isSpread = tag.unreadable.some(({ name }) => name === '{…}');
  const isLost = (message: string) =>
    tag.unreadable.some(({ name }) => message.includes(`without "${name}"`)) ||
    (isSpread && message.includes('> without "'));
  return [...unreadable, ...shaped.filter(({ message }) => !isLost(message))];
}

/** A figure without its words is a finding of its own kind. */
function tagKind(tag: Tag, path: Path, value: unknown): FindingKind {
  const isEmpty = value === undefined || (typeof value === 'string' && value.trim() === '');
  return tag.name === 'Figure' && isEmpty && (path[0] === 'title' || path[0] === 'description')
    ? 'image-without-text'
    : 'tag-attribute';
}

function nodeFindings(text: Text, node: TextNode): readonly Finding[] {
  const place = text.place(node.start);
  if (node.type === 'image' && (node.alt ?? '').trim() === '') {
    return [
      unexpected('image-without-text', place, {
        found: 'picture without alternative text',
        wanted: 'words in the brackets: ![what it shows](…)',
      }),
    ];
  }
  if (node.type === 'heading') {
    const words = plainText(node).trim();
    return [
      unexpected('heading-without-id', place, {
        found: 'heading written with #',
        wanted: '<Heading id="…">words</Heading>',
        suggestion: `Write <Heading id="${freeId(text, words)}">${words}</Heading> on a line of its own.`,
      }),
    ];
  }
  const isCode =
    node.type === 'mdxjsEsm' ||
    ((node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') &&
      !/^(\s*\/\*[\s\S]*\*\/\s*|["']\s*["'])$/.test(node.value ?? ''));
  if (!isCode || isTag(node)) return [];
  return [
    unexpected('code-in-text', place, {
      found: node.type === 'mdxjsEsm' ? 'import or export' : `code {${node.value ?? ''}}`,
      wanted: 'text and tags only',
      suggestion: 'Remove it.',
    }),
  ];
}

/** An id made of a heading's first words that nothing in the text has yet. */
function freeId(text: Text, words: string): string {
  const taken = text.tags.flatMap((tag) => textAttribute(tag, 'id') ?? []);
  const base =
    words
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .split('-')
      .slice(0, 4)
      .join('-') || 'section';
  return taken.includes(base) ? `${base}-${taken.length}` : base;
}
