import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';

/** Builds the search index over the finished pages. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const { index, errors } = await createIndex({});
        if (index === undefined) throw new Error(`The search index could not be begun: ${errors.join('; ')}`);
        const { page_count: pages, errors: faults } = await index.addDirectory({ path: root });
        if (faults.length > 0) throw new Error(`The search index could not be built: ${faults.join('; ')}`);
        await index.writeFiles({ outputPath: join(root, 'pagefind') });
        logger.info(`${pages} pages can be searched`);
      },
    },
  };
}
