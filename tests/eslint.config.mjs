import { fileURLToPath } from 'node:url';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { importRules } from './eslint.imports.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Run as `eslint -c tests/eslint.config.mjs .` from the project's root: patterns are relative to it. */
export default defineConfig([
  globalIgnores([
    'dist*/',
    '.astro/',
    '.cache/',
    'content/',
    'public/',
    'tests/fixtures/',
    'test-results/',
    'playwright-report/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs['flat/recommended'],
  {
    name: 'code',
    files: ['**/*.{ts,tsx,astro,mjs}'],
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      // The guides ask for `type`; `interface` merges, which no type of ours should.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // An empty arrow is how "do nothing" is handed over, `void promise` how a promise is let go.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { args: 'after-used', ignoreRestSiblings: true }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // Three is the aim; five leaves room for drawings, which have two coordinates.
      '@typescript-eslint/max-params': ['error', { max: 5 }],
      // `dataset` is emptied with `delete`.
      '@typescript-eslint/no-dynamic-delete': 'off',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...notAnywhere()],
    },
  },
  {
    name: 'promises and cases',
    files: ['{src,tests}/**/*.{ts,tsx}'],
    ignores: ['**/*.astro/**'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    name: 'core is pure',
    files: ['src/{core,schemas}/**'],
    rules: {
      'no-restricted-globals': ['error', ...worldly()],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Randomness arrives as an argument.' },
        { object: 'Date', property: 'now', message: 'The time arrives as an argument.' },
      ],
      'no-restricted-syntax': [
        'error',
        ...notAnywhere(),
        {
          selector: 'ClassDeclaration:not([superClass.name=/Error$/]), ClassExpression',
          message: 'Core has no classes but errors.',
        },
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'The time arrives as an argument.',
        },
      ],
    },
  },
  {
    name: 'islands',
    files: ['src/islands/**/*.tsx'],
    plugins: { 'jsx-a11y-x': a11y },
    // A view is one function of markup; the guide holds the whole file under 120 lines.
    rules: {
      ...a11y.configs.recommended.rules,
      // Safari's VoiceOver forgets that a list without bullets is one, unless it is told.
      'jsx-a11y-x/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      'max-lines-per-function': ['error', { max: 110, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    name: 'pages',
    files: ['src/**/*.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    name: 'declarations',
    files: ['**/*.d.ts'],
    // Astro's App.Locals is made larger by merging, which only an interface can.
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  { name: 'command line', files: ['src/tools/**'], rules: { 'no-console': 'off' } },
  {
    name: 'tests',
    files: ['tests/**'],
    // A `describe` is one function that holds a whole file's tests.
    rules: { 'max-lines-per-function': 'off', 'no-console': 'off', '@typescript-eslint/max-params': 'off' },
  },
  ...importRules,
]);

function notAnywhere() {
  return [
    { selector: 'TSEnumDeclaration', message: 'Use a union of literals, not an enum.' },
    { selector: 'ExportAllDeclaration', message: 'No barrels: import from the file itself.' },
    { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import from the file itself.' },
  ];
}

function worldly() {
  const message = 'Core is pure: clock, randomness, storage and page arrive as arguments.';
  const names = [
    ...[
      'window',
      'document',
      'navigator',
      'location',
      'history',
      'localStorage',
      'sessionStorage',
      'indexedDB',
      'caches',
    ],
    ...['fetch', 'crypto', 'performance', 'process', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'console'],
  ];
  return names.map((name) => ({ name, message }));
}
