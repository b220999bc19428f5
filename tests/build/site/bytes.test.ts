import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { type BuiltPage, fileAt, rootSite } from './site.ts';

/** In bytes, as a good host sends them: brotli at its best. A kilobyte has 1,000. */
const budget = { script: 22_000, css: 14_000, html: 14_000, fonts: 50_000, fontFiles: 2 };

const site = rootSite();
const lessons = site.pages.filter(({ file }) => /^modules\/[^/]+\/[^/]+\/index\.html$/.test(file));

describe('a lesson page', () => {
  test('there are lessons to weigh', () => {
    expect(lessons.length).toBeGreaterThan(0);
  });

  test.each(lessons.map((page) => [page.address, page] as const))('%s keeps to its bytes', (_, page) => {
    const fonts = attributes(page, 'link[rel="preload"][as="font"]', 'href').map((address) => sizeOf(address, 'raw'));
    const found = {
      script: sum(modulesOf(page).map((address) => sizeOf(address, 'brotli'))),
      css: sum(attributes(page, 'link[rel="stylesheet"]', 'href').map((address) => sizeOf(address, 'brotli'))),
      html: brotli(Buffer.from(page.html)),
      fonts: sum(fonts),
      fontFiles: fonts.length,
    };
    const over = Object.entries(budget).filter(([part, limit]) =>
      Object.entries(found).some(([name, size]) => name === part && size > limit),
    );
    expect(over, JSON.stringify(found)).toEqual([]);
  });
});

/** Every module that the page loads at once: its scripts, its preloads, its islands, and all that these import statically. */
function modulesOf(page: BuiltPage): readonly string[] {
  const found = new Set<string>();
  const queue = [
    ...attributes(page, 'script[src]', 'src'),
    ...attributes(page, 'link[rel="modulepreload"]', 'href'),
    ...attributes(page, 'astro-island', 'component-url'),
    ...attributes(page, 'astro-island', 'renderer-url'),
    ...attributes(page, 'astro-island', 'before-hydration-url'),
  ];
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (found.has(address)) continue;
    found.add(address);
    queue.push(...importsOf(address));
  }
  return [...found].sort();
}

function importsOf(address: string): readonly string[] {
  const code = bytesAt(address).toString();
  const statics = code.matchAll(
    /(?:^|[;}\s])(?:import|export)\b\s*(?:[\w$*{}\s,]+?\bfrom\s*|[\w$*{}\s,]*\}\s*from\s*)?["']([^"']+)["']/g,
  );
  return [...statics].map(([, path = '']) => new URL(path, `http://localhost${address}`).pathname);
}

function bytesAt(address: string): Buffer {
  const file = fileAt(site, address);
  if (file === undefined) throw new Error(`${address} is not there`);
  return readFileSync(join(site.folder, file));
}

const sizes = new Map<string, number>();

function sizeOf(address: string, as: 'brotli' | 'raw'): number {
  const size = sizes.get(address) ?? (as === 'raw' ? bytesAt(address).length : brotli(bytesAt(address)));
  sizes.set(address, size);
  return size;
}

const brotli = (bytes: Buffer): number =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
const attributes = (page: BuiltPage, selector: string, name: string): readonly string[] => [
  ...new Set(page.root.querySelectorAll(selector).flatMap((element) => element.getAttribute(name) ?? [])),
];
