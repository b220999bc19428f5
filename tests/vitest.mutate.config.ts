import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests that mutations of the marking must not survive. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { include: ['tests/unit/core/assessment/*.test.ts'], exclude: ['tests/unit/core/assessment/volume.test.ts'] },
});
