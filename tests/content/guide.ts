import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** An example of the author's guide: the file that it would be, and its text. */
export type Example = { readonly file: string; readonly language: 'yaml' | 'mdx'; readonly text: string };

/** A row of the table of tags. */
export type TagRow = { readonly name: string; readonly example: string };

/** The author's guide. */
export const guide = readFileSync(join(import.meta.dirname, '..', '..', 'content', 'README.md'), 'utf8');

/** Every fenced example that is headed with a file name, in order. */
export function examplesIn(text: string): readonly Example[] {
  return [...text.matchAll(/^`(content\/[^`]+)`\n\n```(yaml|mdx)\n([\s\S]*?)^```$/gm)].map(
    ([, file = '', language, example = '']) => ({
      file,
      language: language === 'mdx' ? 'mdx' : 'yaml',
      text: example,
    }),
  );
}

/** The part of the guide from a heading to the next one of its rank. */
export function partOf(text: string, heading: string): string {
  const [, part = ''] = text.split(`\n## ${heading}\n`);
  return part.split('\n## ')[0] ?? '';
}

/** The rows of the table of tags: a tag's name in the first cell, an example in the last. */
export function tagRowsIn(text: string): readonly TagRow[] {
  return [...partOf(text, 'The tags').matchAll(/^\| `([A-Z][A-Za-z]+)` \|.*\| `(<.*>)` \|$/gm)].map(
    ([, name = '', example = '']) => ({ name, example }),
  );
}

/** Writes the examples as a content folder, those of one file one after the other, and hands the folder to `use`; it is removed afterwards. */
export function withExamples<T>(examples: readonly Example[], use: (root: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  try {
    for (const [file, text] of joined(examples)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return use(join(folder, 'content'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function joined(examples: readonly Example[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const { file, text } of examples) files.set(file, `${files.get(file) ?? ''}${text}\n`);
  return files;
}
