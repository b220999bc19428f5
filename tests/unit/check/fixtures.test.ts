import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { kinds } from '#check/kinds.ts';
import { findingsText } from '#check/print.ts';
import { fixtures, readEdits, withContent } from './fixture-tree.ts';

const broken = join(fixtures, 'broken');

function essaysOf(kind: string): readonly string[] {
  const file = join(broken, kind, 'essay.txt');
  return existsSync(file) ? [readFileSync(file, 'utf8')] : [];
}

const findingsFor = (kind: string, names: readonly ('change.json' | 'fix.json')[]) =>
  withContent(
    names.flatMap((name) => readEdits(kind, name)),
    (root) => checkContent(root, essaysOf(kind)).findings,
  );

test('the small valid course has no findings', () => {
  expect(withContent([], (root) => checkContent(root).findings)).toEqual([]);
});

test('every kind of finding has a fixture, and every fixture is of a kind', () => {
  expect(readdirSync(broken).sort()).toEqual(Object.keys(kinds).sort());
});

describe.each(Object.keys(kinds))('%s', (kind) => {
  test('is found and said in words that stand in its fixture', async () => {
    const findings = findingsFor(kind, ['change.json']);
    expect(findings.map((finding) => finding.kind)).toContain(kind);
    await expect(findingsText(findings)).toMatchFileSnapshot(join(broken, kind, 'expected.txt'));
  });

  test('goes away when the content is mended as the finding says', () => {
    expect(findingsText(findingsFor(kind, ['change.json', 'fix.json']))).toBe('');
  });
});
