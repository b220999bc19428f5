import type { Attribute } from '#check/source/tag-source.ts';
import { readAttributes } from '#check/source/tag-source.ts';
import type { Literal } from '#check/source/literal.ts';
import type { MdxText, TextNode } from '#check/source/mdx.ts';
import type { Located, Path, Place } from '#check/place.ts';

/** A tag of a text with its attributes as located data. */
export type Tag = {
  readonly name: string;
  readonly node: TextNode;
  readonly place: Place;
  readonly attributes: Located;
  /** Attributes whose values are no plain data. */
  readonly unreadable: readonly { readonly name: string; readonly place: Place; readonly wanted: string }[];
  /** The id of the heading under which it stands. */
  readonly heading: string | undefined;
  /** Names of the tags around it, outermost first. */
  readonly inside: readonly string[];
};

/** A text with its tags in the order of the text. */
export type Text = MdxText & { readonly tags: readonly Tag[] };

/** Reads the tags of a text, at every depth. */
export function readTags(text: MdxText): Text {
  const tags: Tag[] = [];
  let heading: string | undefined;
  for (const [node, inside] of walk(text.nodes)) {
    if (!isTag(node)) continue;
    const tag = readTag(text, node, { heading, inside });
    if (tag.name === 'Heading') heading = idOf(tag) ?? heading;
    tags.push(tag);
  }
  return { ...text, tags };
}

/** All nodes, parents first, each with the names of the tags around it. */
export function* walk(
  nodes: readonly TextNode[],
  inside: readonly string[] = [],
): Generator<readonly [TextNode, readonly string[]]> {
  for (const node of nodes) {
    yield [node, inside];
    yield* walk(node.children, isTag(node) ? [...inside, node.name ?? ''] : inside);
  }
}

/** Whether a node is a tag, in a line or on lines of its own. */
export const isTag = (node: TextNode): boolean =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The tag's id attribute, when it is a text. */
export const idOf = (tag: Tag): string | undefined => textAttribute(tag, 'id');

/** An attribute's value, when it is a text. */
export function textAttribute(tag: Tag, name: string): string | undefined {
  const value = valueOf(tag, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An attribute's value as plain data. */
export function valueOf(tag: Tag, name: string): unknown {
  const { value } = tag.attributes;
  return typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;
}

function readTag(text: MdxText, node: TextNode, context: Pick<Tag, 'heading' | 'inside'>): Tag {
  const attributes = readAttributes(text.source, node.start);
  return {
    name: node.name ?? '',
    node,
    place: text.place(node.start),
    attributes: located(text, node.start, attributes),
    unreadable: attributes.flatMap(({ name, problem }) =>
      problem === undefined ? [] : [{ name, place: text.place(problem.offset), wanted: problem.wanted }],
    ),
    ...context,
  };
}

function located(text: MdxText, start: number, attributes: readonly Attribute[]): Located {
  const readable = attributes.flatMap(({ name, offset, literal }) =>
    literal === undefined ? [] : [[name, { keyOffset: offset, literal }] as const],
  );
  const whole: Literal = {
    value: Object.fromEntries(readable.map(([name, part]) => [name, part.literal.value])),
    offset: start,
    parts: new Map(readable),
  };
  return {
    file: text.file,
    value: whole.value,
    at: (path) => text.place(offsetIn(whole, path, 'value')),
    keyAt: (path) => text.place(offsetIn(whole, path, 'key')),
  };
}

function offsetIn(whole: Literal, path: Path, part: 'key' | 'value'): number {
  let literal = whole;
  let offset = whole.offset;
  for (const [index, step] of path.entries()) {
    const next = literal.parts.get(step);
    if (next === undefined) return offset;
    literal = next.literal;
    offset = part === 'key' && index === path.length - 1 ? next.keyOffset : literal.offset;
  }
  return offset;
}
