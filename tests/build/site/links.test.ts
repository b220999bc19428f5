import { describe, expect, test } from 'vitest';
import { addressesOf, fileAt, isOutside, rootSite, type Site, subFolderSite, textOf, type Use } from './site.ts';

/** Ids of each page, for fragments. */
function idsOf(site: Site): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    site.pages.map(({ file, root }) => [file, new Set(root.querySelectorAll('[id]').map((element) => element.id))]),
  );
}

/** What is wrong with the addresses of a built course, each fault once with the pages that have it. */
function deadLinks(site: Site): readonly string[] {
  const ids = idsOf(site);
  const usesByFault = new Map<string, Use[]>();
  for (const use of site.pages.flatMap(addressesOf)) {
    const fault = faultOf(site, ids, use);
    if (fault !== undefined) usesByFault.set(fault, [...(usesByFault.get(fault) ?? []), use]);
  }
  return [...usesByFault].map(([fault, uses]) => `${fault}: ${pagesOf(uses)}`);
}

function pagesOf(uses: readonly Use[]): string {
  const files = [...new Set(uses.map(({ page }) => page.file))];
  return files.length > 3 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more pages` : files.join(', ');
}

function faultOf(site: Site, ids: ReadonlyMap<string, ReadonlySet<string>>, { page, value }: Use): string | undefined {
  if (isOutside(value)) return undefined;
  const { pathname, hash } = new URL(value, `http://localhost${page.address}`);
  const file = fileAt(site, pathname);
  if (file === undefined) return `nothing is at ${pathname}`;
  const fragment = decodeURIComponent(hash.slice(1));
  if (fragment === '' || !file.endsWith('.html') || ids.get(file)?.has(fragment)) return undefined;
  return `${file} has no id "${fragment}"`;
}

describe('links', () => {
  test('every internal address and fragment leads somewhere at a root', () => {
    expect(deadLinks(rootSite())).toEqual([]);
  });

  test('every internal address and fragment leads somewhere in a sub-folder', () => {
    expect(deadLinks(subFolderSite())).toEqual([]);
  });

  test('every address of the sub-folder build stands under its base', () => {
    const site = subFolderSite();
    const strays = site.pages
      .flatMap(addressesOf)
      .filter(({ value }) => value.startsWith('/') && !value.startsWith(site.base))
      .map(({ page, value }) => `${page.file}: ${value}`);
    expect(strays).toEqual([]);
  });

  test('scripts and style sheets of the sub-folder build name no file outside its base', () => {
    const site = subFolderSite();
    const ofOurs = [...site.files].filter((file) => /^_astro\/.*\.(?:js|css)$/.test(file));
    const strays = ofOurs.flatMap((file) =>
      [...textOf(site, file).matchAll(/["'`(]\/(?:_astro|pagefind|search|my|support)\//g)].map(
        ([found]) => `${file}: ${found}`,
      ),
    );
    expect(strays).toEqual([]);
  });

  test('both builds have the same pages', () => {
    expect(subFolderSite().pages.map(({ file }) => file)).toEqual(rootSite().pages.map(({ file }) => file));
  });
});
