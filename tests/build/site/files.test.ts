import { describe, expect, test } from 'vitest';
import { fileAt, rootSite, subFolderSite, textOf } from './site.ts';

const site = rootSite();

/** Every name of a property anywhere in a value. */
function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)])
    : [];
}

describe('the catalogue', () => {
  const catalogue: unknown = JSON.parse(textOf(site, 'course.json'));

  test('says its format and version', () => {
    expect(catalogue).toMatchObject({ format: 'common-ground-course', version: 1 });
  });

  test('has no keys', () => {
    const names = new Set(namesIn(catalogue));
    expect(
      ['key', 'keys', 'answer', 'answers', 'correct', 'options', 'feedback', 'accept', 'hints', 'principle'].filter(
        (name) => names.has(name),
      ),
    ).toEqual([]);
  });
});

describe('the sitemap', () => {
  const listed = [...textOf(site, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address).pathname,
  );

  test('lists pages that are there, each once', () => {
    expect(
      listed.filter((address, index) => fileAt(site, address) === undefined || listed.indexOf(address) !== index),
    ).toEqual([]);
  });

  test('lists every page that search engines may list', () => {
    const open = site.pages.filter(
      ({ file, root }) => file !== '404.html' && root.querySelector('meta[name="robots"][content*="noindex"]') === null,
    );
    expect(open.map(({ address }) => address).filter((address) => !listed.includes(address))).toEqual([]);
  });

  test('lists no page that asks not to be listed', () => {
    const closed = site.pages.filter(
      ({ root }) => root.querySelector('meta[name="robots"][content*="noindex"]') !== null,
    );
    expect(closed.map(({ address }) => address).filter((address) => listed.includes(address))).toEqual([]);
  });

  test('is named in robots.txt', () => {
    expect(textOf(site, 'robots.txt')).toMatch(/^Sitemap: https?:\/\/\S+\/sitemap\.xml$/m);
  });
});

describe('what a phone and a shared link show', () => {
  test('the manifest opens the course in its folder and has icons that are there', () => {
    const inFolder = subFolderSite();
    const manifest: unknown = JSON.parse(textOf(inFolder, 'site.webmanifest'));
    expect(manifest).toMatchObject({ start_url: '/a/sub-folder/', scope: '/a/sub-folder/' });
    const icons = [...textOf(inFolder, 'site.webmanifest').matchAll(/"src":\s*"([^"]+)"/g)].map(
      ([, address = '']) => address,
    );
    expect(icons.length).toBeGreaterThan(0);
    expect(icons.filter((address) => fileAt(inFolder, address) === undefined)).toEqual([]);
  });

  test('the card of every page is there', () => {
    const cards = site.pages.map(
      ({ root }) =>
        new URL(root.querySelector('meta[property="og:image"]')?.getAttribute('content') ?? 'http://none/none')
          .pathname,
    );
    expect([...new Set(cards)].filter((address) => fileAt(site, address) === undefined)).toEqual([]);
  });

  test('a page for lost ways stands where hosts look for it', () => {
    expect(site.files.has('404.html')).toBe(true);
  });
});
