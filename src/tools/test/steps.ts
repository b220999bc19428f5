import { resolve } from 'node:path';

/** One thing that `npm test` does: a command that ends well or not, and how its result is counted. */
export type Step = {
  readonly name: string;
  /** What it proves, for the table. */
  readonly what: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly env?: Readonly<Record<string, string>>;
  /** Whether the step counts as one, or its tests are counted from the report that it leaves. */
  readonly counts: 'step' | 'vitest' | 'playwright';
  /** Steps that must have passed, else this one cannot run and counts as failed. */
  readonly needs?: readonly string[];
  /** How many of the two places side by side it takes: 2 is alone. */
  readonly places?: 1 | 2;
  /** Steps that write the same files never run at once. */
  readonly writes?: 'astro';
  /** After this time it is ended and counts as failed. */
  readonly limitMinutes: number;
};

/** Where each step leaves what it printed, and its report. */
export const reportFolder = '.cache/test';

const vitest = (project: string, name: string): Step['command'] => [
  'vitest',
  ...['run', '--config', 'tests/vitest.config.ts', '--project', project],
  ...['--reporter', 'default', '--reporter', 'json', '--outputFile.json', `${reportFolder}/${name}.json`],
];

const playwright = (project: string): Step['command'] => [
  'playwright',
  'test',
  '-c',
  'tests',
  `--project=${project}`,
  '--reporter=list,json',
];

const own = (name: string): Record<string, string> => ({
  PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(reportFolder, `${name}.json`),
});

/** All that `npm test` does, in the order in which free places are filled. */
export const steps: readonly Step[] = [
  {
    name: 'build',
    what: 'the course is built for a root',
    command: ['astro', 'build'],
    counts: 'step',
    writes: 'astro',
    limitMinutes: 10,
  },
  {
    name: 'check',
    what: 'the content has no findings',
    command: ['node', 'src/tools/check.ts'],
    counts: 'step',
    limitMinutes: 5,
  },
  {
    name: 'eslint',
    what: 'the code keeps its rules',
    command: ['eslint', '-c', 'tests/eslint.config.mjs', '.'],
    counts: 'step',
    limitMinutes: 10,
  },
  {
    name: 'build-sub',
    what: 'the course is built for a sub-folder',
    command: ['astro', 'build'],
    env: { COURSE_BASE: '/a/sub-folder/', COURSE_OUT: './dist-sub' },
    counts: 'step',
    writes: 'astro',
    limitMinutes: 10,
  },
  {
    name: 'unit',
    what: 'unit and contract tests',
    command: vitest('unit', 'unit'),
    counts: 'vitest',
    limitMinutes: 15,
  },
  {
    name: 'types',
    what: 'types',
    command: ['astro', 'check', '--minimumFailingSeverity', 'error'],
    counts: 'step',
    writes: 'astro',
    limitMinutes: 10,
  },
  {
    name: 'prettier',
    what: 'the code is laid out',
    command: ['prettier', '--check', '{src,tests}/**/*.{ts,tsx,css,mjs}', '!tests/fixtures', 'astro.config.mjs'],
    counts: 'step',
    limitMinutes: 5,
  },
  {
    name: 'cspell',
    what: 'words are spelt right',
    command: ['cspell', 'lint', '-c', 'tests/cspell.json', '--no-progress'],
    counts: 'step',
    limitMinutes: 5,
  },
  {
    name: 'knip',
    what: 'nothing lies unused',
    command: ['knip', '-c', 'tests/knip.config.ts'],
    counts: 'step',
    limitMinutes: 5,
  },
  {
    name: 'html',
    what: 'every page is valid HTML',
    command: ['html-validate', '--config', 'tests/html-validate.config.mjs', 'dist/**/*.html'],
    counts: 'step',
    needs: ['build'],
    limitMinutes: 5,
  },
  {
    name: 'site',
    what: 'links, heads, policy, bytes and files of the built course',
    command: vitest('site', 'site'),
    counts: 'vitest',
    needs: ['build', 'build-sub'],
    limitMinutes: 10,
  },
  {
    name: 'browser',
    what: 'there is a Chromium',
    command: ['node', 'src/tools/browser.ts'],
    counts: 'step',
    limitMinutes: 10,
  },
  {
    name: 'e2e',
    what: 'browser tests at a root',
    command: playwright('root'),
    env: own('e2e'),
    counts: 'playwright',
    needs: ['build', 'browser'],
    places: 2,
    limitMinutes: 45,
  },
  {
    name: 'e2e-sub',
    what: 'browser tests in a sub-folder',
    command: playwright('sub-folder'),
    env: own('e2e-sub'),
    counts: 'playwright',
    needs: ['build-sub', 'browser'],
    places: 2,
    limitMinutes: 20,
  },
];
