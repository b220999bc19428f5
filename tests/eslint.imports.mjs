/**
 * Who may import whom, one row a folder. Each row becomes `no-restricted-imports` patterns. They use `regex`, since a
 * `group` that begins with "#" is read as a comment and never matches.
 */
const folders = {
  schemas: { files: ['src/schemas/**'], ours: ['schemas'], packages: ['valibot'] },
  core: { files: ['src/core/**'], ours: ['schemas', 'core'], packages: ['valibot', 'ts-fsrs', 'pure-rand', 'fflate'] },
  check: {
    files: ['src/check/**'],
    ours: ['schemas', 'core', 'check'],
    packages: ['valibot', 'yaml', 'satteri'],
    node: true,
  },
  export: {
    files: ['src/export/**'],
    ours: ['schemas', 'core', 'export'],
    packages: ['fflate', 'uqr', '@citation-js/*'],
    node: true,
  },
  stores: {
    files: ['src/stores/**'],
    ours: ['core', 'stores'],
    packages: ['nanostores'],
  },
  islands: {
    files: ['src/islands/**'],
    ours: ['core', 'stores', 'islands'],
    packages: ['preact', '@nanostores/preact', 'uqr'],
  },
  elements: { files: ['src/elements/**'], ours: ['core', 'stores', 'elements', 'styles'], packages: ['minisearch'] },
  integrations: {
    files: ['src/integrations/**'],
    ours: ['check', 'export', 'integrations'],
    packages: ['astro', 'pagefind', 'vite'],
    node: true,
  },
  tools: {
    files: ['src/tools/**'],
    ours: ['core', 'check', 'export', 'tools'],
    packages: ['@playwright/test', 'subset-font', 'pagefind', 'valibot'],
    node: true,
  },
  pages: {
    files: ['src/{components,author,layouts,pages}/**', 'src/content.config.ts'],
    ours: ['schemas', 'core', 'islands', 'author', 'components', 'layouts', 'styles'],
    packages: ['astro', 'astro:*'],
    node: true,
    course: true,
  },
  pageScripts: { files: ['src/**/*.astro/*.{js,ts}'], ours: ['elements'], packages: [] },
};

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const oneOf = (names) =>
  names.length === 0 ? '(?!)' : names.map((name) => escaped(name).replace('\\*', '[^/]+')).join('|');

/** What binds everywhere: an extension, and no path that climbs out of its folder but to the linked course. */
const everywhere = (course) => [
  {
    regex: `^${course ? '(?!(?:\\.\\./)+course\\.ts$)' : ''}(?:\\./)?(?:[^#]*/)?\\.\\./`,
    message: 'Import from another folder by its name (#core/…).',
  },
  { regex: '^(?:#|\\.\\.?/)(?!.*\\.[a-z0-9]+(?:\\?url)?$)', message: 'Name the file with its extension.' },
  { regex: '^(?:#|\\.\\.?/)(?:.*/)?index\\.ts$', message: 'Import the file itself: there are no barrels.' },
];

function patterns({ ours, packages, node = false, course = false }, name) {
  return [
    {
      regex: `^#(?!(?:${oneOf(ours)})/)`,
      message: `${name} may import of ours only ${ours.map((one) => `#${one}`).join(', ')}.`,
    },
    {
      regex: `^(?![#./]|node:)(?!(?:${oneOf(packages)})(?:/|$))`,
      message: `${name} may import of packages only ${packages.join(', ') || 'none'}.`,
    },
    ...(node ? [] : [{ regex: '^node:', message: `${name} runs in the browser too: nothing of Node.` }]),
    ...everywhere(course),
  ];
}

/** core/text is below everything else in core. */
const text = {
  name: 'imports/core/text',
  files: ['src/core/text/**'],
  rules: restricted([
    ...patterns({ ours: [], packages: [] }, 'core/text').slice(1),
    { regex: '^#(?!core/text/)', message: 'core/text knows no other folder: all others stand on it.' },
  ]),
};

function restricted(list) {
  return { 'no-restricted-imports': ['error', { patterns: list }] };
}

export const importRules = [
  ...Object.entries(folders).map(([name, row]) => ({
    name: `imports/${name}`,
    files: row.files,
    rules: restricted(patterns(row, name)),
  })),
  text,
];
