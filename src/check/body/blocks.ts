import type { TextNode } from '#check/source/mdx.ts';
import { isTag } from '#check/tags/read-tags.ts';

/** A paragraph, list entry or line of running text; `note` when it stands beside the lesson's own thread. */
export type Block = { readonly words: string; readonly part: 'thread' | 'note' };

const silent: ReadonlySet<string> = new Set(['Heading', 'Figure', 'Check']);
const notes: ReadonlySet<string> = new Set([
  'HowSure',
  'MarginNote',
  'ContentNote',
  'SourceCheck',
  'InPractice',
  'KeyPoints',
]);
const inline: ReadonlySet<string> = new Set(['text', 'strong', 'emphasis', 'link', 'inlineCode', 'mdxJsxTextElement']);

/** The running text of a lesson or page. Figures, checks and headings are left out. */
export function blocksOf(nodes: readonly TextNode[], part: Block['part'] = 'thread'): readonly Block[] {
  return nodes.flatMap((node) => {
    if (node.type === 'heading' || (isTag(node) && silent.has(node.name ?? ''))) return [];
    const here = isTag(node) && notes.has(node.name ?? '') ? 'note' : part;
    if (node.children.some((child) => inline.has(child.type))) return [{ words: plainText(node), part: here }];
    return blocksOf(node.children, here);
  });
}

/** The words of a node, with one space between its paragraphs. */
export function plainText(node: TextNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value ?? '';
  if (node.type === 'break') return ' ';
  const between = node.children.some((child) => inline.has(child.type)) ? '' : ' ';
  return node.children.map(plainText).join(between).replace(/\s+/g, ' ').trimStart();
}
