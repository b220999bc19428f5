import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({ cwd: root, overrideConfigFile: 'tests/eslint.config.mjs' });

/** The rules that a text breaks where it stood in a file. The file is one that exists, since types are asked for. */
async function broken(file: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: `${root}${file}` });
  return [...new Set((result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message))];
}

/** The first text makes the types of the whole project known, which takes some seconds. */
beforeAll(async () => {
  await broken('src/schemas/shared.ts', 'export const one = 1;\n');
}, 120_000);

const imported = (path: string): string => `import { thing } from '${path}';\nexport const kept = thing;\n`;
const inPage = (path: string): string => `---\nimport thing from '${path}';\n---\n<p>{thing}</p>\n`;

describe('who may import whom', () => {
  test.each([
    ['schemas import nothing of ours', 'src/schemas/shared.ts', imported('#core/text/read.ts')],
    ['core imports no store', 'src/core/course/link.ts', imported('#stores/settings.ts')],
    ['core imports nothing of Node', 'src/core/course/link.ts', imported('node:fs')],
    ['core imports no package but its four', 'src/core/course/link.ts', imported('preact')],
    ['core/text imports no other folder of core', 'src/core/text/edit-distance.ts', imported('#core/course/link.ts')],
    ['check imports no island', 'src/check/print.ts', imported('#islands/CheckQuestion.tsx')],
    ['stores import no island', 'src/stores/settings.ts', imported('#islands/CheckQuestion.tsx')],
    ['stores import no Preact', 'src/stores/settings.ts', imported('preact')],
    ['islands import no schema', 'src/islands/CheckQuestion.tsx', imported('#schemas/item.ts')],
    ['islands import no check', 'src/islands/CheckQuestion.tsx', imported('#check/print.ts')],
    ['elements import no Preact', 'src/elements/theme.ts', imported('preact')],
    ['elements import no island', 'src/elements/theme.ts', imported('#islands/CheckQuestion.tsx')],
    ['integrations import no core', 'src/integrations/search-index.ts', imported('#core/course/link.ts')],
    ['tools import no page', 'src/tools/serve.ts', imported('#components/href.ts')],
    ['components import no store', 'src/components/href.ts', imported('#stores/settings.ts')],
    ['a component of Astro imports no store', 'src/components/Foot.astro', inPage('#stores/settings.ts')],
    ['author tags import no check', 'src/author/Cite.astro', inPage('#check/print.ts')],
    ['layouts import no element', 'src/layouts/Page.astro', inPage('#elements/theme.ts')],
    ['pages import no store', 'src/pages/index.astro', inPage('#stores/settings.ts')],
    ['pages import no package but Astro', 'src/pages/index.astro', inPage('preact')],
    ['a path without its extension is none', 'src/core/course/link.ts', imported('#core/course/address')],
    ['a path does not climb out of its folder', 'src/core/course/link.ts', imported('../text/read.ts')],
    ['there are no barrels', 'src/core/course/link.ts', imported('#core/course/index.ts')],
  ])('%s', async (_, file, text) => {
    expect(await broken(file, text)).toEqual(['no-restricted-imports']);
  });

  test.each([
    ['core may import schemas', 'src/core/course/link.ts', imported('#schemas/item.ts')],
    ['core may import valibot', 'src/core/course/link.ts', imported('valibot')],
    [
      'a package may be asked for a part of it',
      'src/core/course/link.ts',
      imported('pure-rand/generator/xoroshiro128plus'),
    ],
    ['check may read files', 'src/check/print.ts', imported('node:fs')],
    ['stores may import core', 'src/stores/settings.ts', imported('#core/text/read.ts')],
    [
      'islands may import stores and Preact',
      'src/islands/CheckQuestion.tsx',
      imported('#stores/progress.ts') +
        imported('preact/hooks').replaceAll('thing', 'other').replaceAll('kept', 'more'),
    ],
    ['pages may import islands', 'src/pages/index.astro', inPage('#islands/CheckQuestion.tsx')],
    ['pages may import the linked course', 'src/pages/index.astro', inPage('../course.ts')],
    ['pages of a folder may import the linked course', 'src/pages/law/index.astro', inPage('../../course.ts')],
    [
      'components may ask for an address of a file',
      'src/components/href.ts',
      imported('#styles/components/search.css?url'),
    ],
  ])('%s', async (_, file, text) => {
    expect(await broken(file, text)).toEqual([]);
  });
});

describe('what core may not touch', () => {
  test.each([
    ['the clock', 'export const now = (): number => Date.now();\n', 'no-restricted-properties'],
    ['the date of today', 'export const today = (): Date => new Date();\n', 'no-restricted-syntax'],
    ['randomness', 'export const dice = (): number => Math.random();\n', 'no-restricted-properties'],
    ['the page', 'export const title = (): string => document.title;\n', 'no-restricted-globals'],
    ['storage', "export const kept = (): string | null => localStorage.getItem('a');\n", 'no-restricted-globals'],
    ['classes', 'export class Thing { readonly a = 1; }\n', 'no-restricted-syntax'],
  ])('%s', async (_, text, rule) => {
    expect(await broken('src/core/course/link.ts', text)).toContain(rule);
  });

  test('errors are classes all the same', async () => {
    expect(
      await broken(
        'src/core/course/link.ts',
        "export class Missing extends Error { override readonly name = 'Missing'; }\n",
      ),
    ).toEqual([]);
  });
});

describe('what no code of ours has', () => {
  test.each([
    ['any', 'export const read = (value: any): string => String(value);\n', '@typescript-eslint/no-explicit-any'],
    [
      'a mark that says it is never null',
      'export const first = (list: readonly string[]): string => list[0]!;\n',
      '@typescript-eslint/no-non-null-assertion',
    ],
    [
      'a type put on by force',
      'export const read = (value: unknown): string => value as string;\n',
      '@typescript-eslint/consistent-type-assertions',
    ],
    ['an enum', 'export enum Level { Low, High }\n', 'no-restricted-syntax'],
    ['a barrel', "export * from '#stores/settings.ts';\n", 'no-restricted-syntax'],
    [
      'a promise that is let go unseen',
      'export function go(): void { Promise.resolve(1).then(String); }\n',
      '@typescript-eslint/no-floating-promises',
    ],
    ['a file of over 300 lines', '// why\n'.repeat(301), 'max-lines'],
    [
      'a function of over 60 lines',
      `export function long(): void {\n${'  void 0;\n'.repeat(61)}}\n`,
      'max-lines-per-function',
    ],
    [
      'a function of six parameters',
      'export const sum = (a: number, b: number, c: number, d: number, e: number, f: number): number => a + b + c + d + e + f;\n',
      '@typescript-eslint/max-params',
    ],
    ['a word to the console', "console.log('here');\n", 'no-console'],
    ['two equals signs', 'export const same = (a: string, b: string): boolean => a == b;\n', 'eqeqeq'],
  ])('%s', async (_, text, rule) => {
    expect(await broken('src/stores/settings.ts', text)).toContain(rule);
  });

  test('a constant may say that it is one', async () => {
    expect(await broken('src/stores/settings.ts', "export const kinds = ['a', 'b'] as const;\n")).toEqual([]);
  });

  test('an image without words in an island', async () => {
    expect(
      await broken('src/islands/CheckQuestion.tsx', 'export const Picture = () => <img src="a.png" />;\n'),
    ).toContain('jsx-a11y-x/alt-text');
  });

  test('a component of Astro that cannot be compiled', async () => {
    expect(await broken('src/components/Foot.astro', '---\nconst a: = 1;\n---\n<p>{a}</p>\n')).not.toEqual([]);
  });
});
