import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { withContent, type Edit } from '../check/fixture-tree.ts';

// Each test starts a program of its own, which may be slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const project = join(import.meta.dirname, '..', '..', '..');

const run = (edits: readonly Edit[], ...flags: readonly string[]) =>
  withContent(edits, (root) =>
    spawnSync(process.execPath, ['src/tools/check.ts', root, ...flags], { cwd: project, encoding: 'utf8' }),
  );

test('says how many files it checked and ends well', () => {
  const { stdout, status } = run([]);
  expect(stdout).toBe('20 files checked, no findings\n');
  expect(status).toBe(0);
});

test('prints each finding, counts them and ends with status 1', () => {
  const { stdout, status } = run([{ file: 'course.yaml', find: 'passMark: 0.7', replace: 'passMark: 7' }]);
  expect(stdout).toBe(
    'content/course.yaml:7:11 shape Unexpected number 7 at "passMark", expected a number of at most 1\n  to mend it: Change the value or key at that place.\n\n1 finding\n',
  );
  expect(status).toBe(1);
});

test('prints the report when asked', () => {
  expect(run([], '--report').stdout).toContain('Criteria: lessons, items, works cited');
});
