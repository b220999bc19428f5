import type { KnipConfig } from 'knip';

/** The parts of a page that import: its front matter, its scripts and the files that its scripts name. */
function importsOfPage(text: string): string {
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script([^>]*)>([\s\S]*?)<\/script>/g)].map(([, attributes = '', code = '']) => {
    const src = /\ssrc="([^"]+)"/.exec(attributes)?.[1];
    return src === undefined ? (attributes.trim() === '' ? code : '') : `import '${src}';`;
  });
  return [frontMatter, ...scripts].join('\n');
}

export default {
  entry: ['src/pages/**/*.{astro,ts}', 'src/tools/*.ts', 'tests/**/*.{test,spec}.ts', 'tests/*.config.{ts,mjs}'],
  project: ['src/**/*.{ts,tsx,astro}', 'tests/**/*.{ts,mjs}', '!tests/fixtures/**'],
  ignoreDependencies: [
    // Run by name: src/tools/test/steps.ts.
    'cspell',
    // Their files are read by path: src/tools/cut-fonts.ts.
    '@fontsource-variable/atkinson-hyperlegible-next',
    '@fontsource-variable/brygada-1918',
  ],
  // A type beside the function that takes it is part of the function's face.
  ignoreExportsUsedInFile: { interface: true, type: true },
  vitest: { config: ['tests/vitest.config.ts'] },
  playwright: { config: ['tests/playwright.config.ts'] },
  eslint: { config: ['tests/eslint.config.mjs'] },
  compilers: { astro: importsOfPage },
} satisfies KnipConfig;
