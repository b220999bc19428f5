import type { Checking } from '#check/checks/checking.ts';
import { plainText } from '#check/body/blocks.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import { nearest } from '#check/nearest.ts';
import { shape } from '#check/shape/shape.ts';
import type { TextNode } from '#check/source/mdx.ts';
import { isTag, textAttribute, walk, type Tag, type Text } from '#check/tags/read-tags.ts';
import { tags } from '#check/tags/table.ts';

/** Tags that authors do not have, attributes that do not fit, pictures without words, headings without id, and program code. */
export function tagUse({ loaded }: Checking): readonly Finding[] {
  return loaded.texts.flatMap((text) => [...text.tags.flatMap(tagFindings), ...[...walk(text.nodes)].flatMap(([node]) => nodeFindings(text, node))]);
}

function tagFindings(tag: Tag): readonly Finding[] {
  const schema = tags[tag.name];
  if (schema === undefined) {
    const names = Object.keys(tags);
    const near = nearest(tag.name, names);
    return [unexpected('unknown-tag', tag.place, { found: `tag <${tag.name}>`, wanted: 'a tag that authors have', expected: names.join(', '), suggestion: near === undefined ? undefined : `Write <${near}>, and </${near}> where it closes.` })];
  }
  const unreadable = tag.unreadable.map((attribute) => unexpected('tag-attribute', tag.attributes.at([]), {
    found: `value of "${attribute.name}" in <${tag.name}>`,
    wanted: `plain data: ${attribute.problem?.wanted ?? 'a text, number or list'}`,
  }));
  const names = new Set(tag.unreadable.map((attribute) => attribute.name));
  const silentPicture = tag.name === 'Figure' ? wordless(tag, names) : [];
  const shaped = shape(schema, tag.attributes, { kindOf: () => 'tag-attribute', quoting: 'tag' }).findings.filter(({ message }) => ![...names, ...silentPicture.flatMap(() => ['title', 'description'])].some((name) => message.includes(`without "${name}"`)));
  return [...unreadable, ...silentPicture, ...shaped.map((finding) => ({ ...finding, message: finding.message.replace('Unexpected entry without', `Unexpected <${tag.name}> without`) }))];
}

function wordless(tag: Tag, unreadable: ReadonlySet<string>): readonly Finding[] {
  const missing = ['title', 'description'].filter((name) => !unreadable.has(name) && (textAttribute(tag, name) ?? '').trim() === '');
  if (missing.length === 0) return [];
  return [unexpected('image-without-text', tag.place, {
    found: `<Figure> without ${missing.map((name) => `"${name}"`).join(' and ')}`,
    wanted: 'words that say what the picture says',
    expected: 'title: what it is; description: what a reader who cannot see it needs to know',
    suggestion: `Add ${missing.map((name) => `${name}="…"`).join(' and ')}.`,
  })];
}

function nodeFindings(text: Text, node: TextNode): readonly Finding[] {
  const place = text.place(node.start);
  if (node.type === 'image' && (node.alt ?? '').trim() === '') {
    return [unexpected('image-without-text', place, { found: 'picture without alternative text', wanted: 'words in the brackets: ![what it shows](…)' })];
  }
  if (node.type === 'heading') {
    const words = plainText(node).trim();
    return [unexpected('heading-without-id', place, { found: 'heading written with #', wanted: '<Heading id="…">words</Heading>', suggestion: `Write <Heading id="${freeId(text, words)}">${words}</Heading> on a line of its own.` })];
  }
  const isCode = node.type === 'mdxjsEsm' || ((node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression') && !/^(\s*\/\*[\s\S]*\*\/\s*|["']\s*["'])$/.test(node.value ?? ''));
  if (!isCode || isTag(node)) return [];
  return [unexpected('code-in-text', place, { found: node.type === 'mdxjsEsm' ? 'import or export' : `code {${node.value ?? ''}}`, wanted: 'text and tags only', suggestion: 'Remove it.' })];
}

/** An id made of a heading's first words that nothing in the text has yet. */
function freeId(text: Text, words: string): string {
  const taken = text.tags.flatMap((tag) => textAttribute(tag, 'id') ?? []);
  const base = words.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').split('-').slice(0, 4).join('-') || 'section';
  return taken.includes(base) ? `${base}-${taken.length}` : base;
}
