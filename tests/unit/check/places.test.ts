import { expect, test } from 'vitest';
import { readMdx } from '#check/source/mdx.ts';
import { readYaml } from '#check/source/yaml.ts';
import { readTags } from '#check/tags/read-tags.ts';

const yaml = `- id: one
  sources:
    - ref: baker-2001
      via: the press
- id: two
  text: >-
    A folded
    text.
`;

const at = (place: { readonly line: number; readonly column: number } | undefined) => `${place?.line}:${place?.column}`;

test('YAML values and keys have their places', () => {
  const { data } = readYaml('a.yaml', yaml);
  expect(at(data?.at([0, 'id']))).toBe('1:7');
  expect(at(data?.at([0, 'sources', 0, 'via']))).toBe('4:12');
  expect(at(data?.keyAt([0, 'sources', 0, 'via']))).toBe('4:7');
  expect(at(data?.at([1, 'text']))).toBe('6:9');
});

test('a value that is not there has the place of what is around it', () => {
  const { data } = readYaml('a.yaml', yaml);
  expect(at(data?.at([0, 'sources', 0, 'law']))).toBe('3:7');
  expect(at(data?.at([7]))).toBe('1:1');
});

test('front matter counts from the top of its file', () => {
  expect(at(readYaml('a.mdx', 'id: one\ntitle: Two', 1).data?.at(['title']))).toBe('3:8');
});

test('attributes have their places, also on lines of their own and after curly quotes', () => {
  const { text } = readMdx('a.mdx', 'He said “no” <Cite\n  id="x"\n  via={\n    "press"\n  }\n/>.\n');
  const [tag] = text === undefined ? [] : readTags(text).tags;
  expect(at(tag?.place)).toBe('1:14');
  expect(at(tag?.attributes.keyAt(['id']))).toBe('2:3');
  expect(at(tag?.attributes.at(['id']))).toBe('2:6');
  expect(at(tag?.attributes.at(['via']))).toBe('4:5');
});

test('a greater-than sign in an attribute does not end the tag', () => {
  const { text } = readMdx('a.mdx', '<Figure title="a > b" columns={["c > d", "}"]} kind="x" />\n');
  const [tag] = text === undefined ? [] : readTags(text).tags;
  expect(tag?.attributes.value).toEqual({ title: 'a > b', columns: ['c > d', '}'], kind: 'x' });
});

test('a tag inside a list or a bold text is found, with the heading above it', () => {
  const { text } = readMdx('a.mdx', '<Heading id="top">Top</Heading>\n\n- **<Term id="rota">rota</Term>** here\n');
  const tags = text === undefined ? [] : readTags(text).tags;
  expect(tags.map((tag) => [tag.name, tag.heading])).toEqual([
    ['Heading', undefined],
    ['Term', 'top'],
  ]);
});
