import type { GenericSchema, InferOutput } from 'valibot';
import { unexpected, type Finding } from '#check/finding.ts';
import { idIn } from '#check/load/entries.ts';
import { shape, type Entry } from '#check/shape/shape.ts';
import { readMdx } from '#check/source/mdx.ts';
import type { SourceFile } from '#check/source/tree.ts';
import { readYaml } from '#check/source/yaml.ts';
import { readTags, type Text } from '#check/tags/read-tags.ts';

/** A text whose front matter its schema accepts. `slug` is the file's name without ".mdx". */
export type WrittenText<T> = { readonly entry: Entry<T>; readonly text: Text; readonly slug: string };

/** What a text's file gave: the text when all of it can be read, and its id when at least that can. */
export type TextResult<T> = {
  readonly written?: WrittenText<T>;
  readonly text?: Text;
  readonly id?: string;
  readonly findings: readonly Finding[];
};

/** Reads an MDX file: its front matter against the schema, its body as tags and Markdown. */
export function readText<S extends GenericSchema>(schema: S, file: SourceFile): TextResult<InferOutput<S>> {
  const mdx = readMdx(file.file, file.text);
  if (mdx.front === undefined) return { findings: [...mdx.findings, withoutFront(file)] };
  const front = readYaml(file.file, mdx.front, 1);
  const shaped = front.data === undefined ? undefined : shape(schema, front.data);
  const text = mdx.text === undefined ? undefined : readTags(mdx.text);
  const [known] = idIn(front.data?.value);
  const id = known === undefined ? {} : { id: known };
  const findings = [...front.findings, ...(shaped?.findings ?? []), ...mdx.findings];
  const entry = shaped?.entry;
  if (text === undefined) return { ...id, findings };
  if (entry === undefined) return { ...id, text, findings };
  return {
    ...id,
    text,
    findings,
    written: { entry, text, slug: file.path.replace(/^.*\//, '').replace(/\.mdx$/, '') },
  };
}

const withoutFront = (file: SourceFile): Finding =>
  unexpected(
    'shape',
    { file: file.file, line: 1, column: 1 },
    { found: 'text without front matter', wanted: 'a line "---", the keys, and a line "---" at the top of the file' },
  );
