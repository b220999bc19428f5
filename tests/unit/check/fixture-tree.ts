import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';

const EditSchema = v.union([
  v.strictObject({ file: v.string(), find: v.string(), replace: v.string() }),
  v.strictObject({ file: v.string(), text: v.string() }),
  v.strictObject({ file: v.string(), remove: v.literal(true) }),
  v.strictObject({ file: v.string(), rename: v.string() }),
]);

/** One change to a content folder; `find` must stand in the file and its first occurrence is replaced. */
export type Edit = v.InferOutput<typeof EditSchema>;

/** The folder of fixtures. */
export const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');

/** Reads a list of edits that stands in a fixture's folder. */
export function readEdits(kind: string, name: 'change.json' | 'fix.json'): readonly Edit[] {
  return v.parse(v.array(EditSchema), JSON.parse(readFileSync(join(fixtures, 'broken', kind, name), 'utf8')));
}

/** Makes a fresh copy of the small valid course, changes it and hands its folder to `use`; the copy is removed afterwards. */
export function withContent<T>(edits: readonly Edit[], use: (root: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  const root = join(folder, 'content');
  try {
    cpSync(join(fixtures, 'content-base'), root, { recursive: true });
    for (const edit of edits) apply(root, edit);
    return use(root);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function apply(root: string, edit: Edit): void {
  const path = join(root, edit.file);
  if ('remove' in edit) return rmSync(path);
  if ('rename' in edit) return renameSync(path, join(root, edit.rename));
  if ('text' in edit) return writeFileSync(path, edit.text);
  const before = readFileSync(path, 'utf8');
  if (!before.includes(edit.find)) throw new Error(`${edit.file} does not have ${JSON.stringify(edit.find)}`);
  // A function, since "$" in a replacement text would be read as a pattern.
  writeFileSync(
    path,
    before.replace(edit.find, () => edit.replace),
  );
}
