import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests need nothing but the sources; the tests of the built site need dist and dist-sub. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // Property tests run some hundred times, and the machine may be busy with a build beside them.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,contract,content,build}/**/*.test.ts'],
          exclude: ['tests/build/site/**'],
        },
      },
      { extends: true, test: { name: 'site', include: ['tests/build/site/**/*.test.ts'] } },
    ],
  },
});
