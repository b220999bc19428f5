import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));

/** The files that each file of a folder of src imports by name, types included. */
function importsWithin(folder: string): ReadonlyMap<string, readonly string[]> {
  const entries = readdirSync(join(source, folder), { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(source.length + 1), importsOf(readFileSync(file, 'utf8'))]));
}

const importsOf = (code: string): readonly string[] =>
  [...code.matchAll(/(?:from|import\()\s*'#([^']+)'/g)].map(([, path = '']) => path);

/** The first circle that is found, as a chain of files, or nothing. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

describe('imports go one way', () => {
  test.each(['schemas', 'core', 'check', 'elements', 'stores', 'islands', 'tools'])(
    'there is no circle in %s',
    (folder) => {
      expect(findCycle(importsWithin(folder))).toEqual([]);
    },
  );

  test('a circle of three is found', () => {
    const graph = new Map([
      ['a.ts', ['b.ts']],
      ['b.ts', ['c.ts']],
      ['c.ts', ['b.ts']],
    ]);
    expect(findCycle(graph)).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });
});
