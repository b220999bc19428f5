import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { createIndex } from 'pagefind';
import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { htmlFiles } from './html-files.ts';

/** Builds the search index over the finished pages, without the interfaces that Pagefind brings: the course has its own. */
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
        const folder = join(root, 'pagefind');
        await index.writeFiles({ outputPath: folder });
        await nameFirstFiles(root, folder);
        logger.info(`${pages} pages can be searched`);
      },
    },
  };
}

/** Names in each page the files that a search needs first, so that they are fetched side by side when it opens. */
async function nameFirstFiles(root: string, folder: string): Promise<void> {
  const names = await readdir(folder);
  await Promise.all(
    names.filter((name) => /-ui\.|highlight|^wasm\.unknown/.test(name)).map((name) => rm(join(folder, name))),
  );
  const first = names
    .filter((name) => /^wasm\.en|\.pf_meta$|^pagefind-worker\.js$/.test(name))
    .sort()
    .join(' ');
  for (const file of await htmlFiles(root)) {
    const html = await readFile(file, 'utf8');
    await writeFile(file, html.replace('data-search-files=""', `data-search-files="${first}"`));
  }
}
