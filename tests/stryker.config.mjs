/**
 * Mutation tests of the marking: each small change of its code must make a test fail. They take minutes and stand apart
 * from the other tests.
 */
export default {
  mutate: ['src/core/assessment/marking/*.ts', 'src/core/assessment/score.ts'],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'tests/vitest.mutate.config.ts', related: false },
  ignorePatterns: ['/dist', '/dist-sub', '/content', '/public', '/.cache', '/.astro', '/test-results'],
  tempDirName: '.cache/stryker',
  reporters: ['clear-text', 'progress'],
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 92, break: 90 },
  concurrency: 2,
};
