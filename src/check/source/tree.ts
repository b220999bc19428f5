import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A file of the content folder: `path` within it, with "/"; `file` as findings print it. */
export type SourceFile = { readonly path: string; readonly file: string; readonly text: string };

/** Reads all text files below a content folder, in alphabetical order; pictures are listed with no text. */
export function readTree(root: string): readonly SourceFile[] {
  const name = basename(root);
  return filesBelow(root, '')
    .sort()
    .map((path) => ({
      path,
      file: `${name}/${path}`,
      text: isText(path) ? readFileSync(join(root, path), 'utf8').replace(/^\uFEFF/, '') : '',
    }));
}

const isText = (path: string) => /\.(ya?ml|mdx?|txt|json)$/.test(path);

function filesBelow(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(root, path) : [path];
  });
}
