import { describe, expect, test } from 'vitest';
import { type BuiltPage, rootSite } from './site.ts';

const site = rootSite();
const filesWhere = (isWrong: (page: BuiltPage) => boolean): readonly string[] =>
  site.pages.filter(isWrong).map(({ file }) => file);
const isEmpty = (text: string | undefined): boolean => (text ?? '').trim() === '';
const metaOf = (page: BuiltPage, name: string): string | undefined =>
  page.root.querySelector(`meta[name="${name}"]`)?.getAttribute('content');

/** A browser that lost its way shows it under any address, so it has none of its own. */
const isLostWay = (page: BuiltPage): boolean => page.file === '404.html';

describe('every page', () => {
  test('has one title', () => {
    expect(
      filesWhere(
        ({ root }) =>
          root.querySelectorAll('head > title').length !== 1 || isEmpty(root.querySelector('head > title')?.text),
      ),
    ).toEqual([]);
  });

  test('has a title of its own', () => {
    const titles = site.pages.map(({ root }) => root.querySelector('head > title')?.text);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('has a description', () => {
    expect(filesWhere((page) => isEmpty(metaOf(page, 'description')))).toEqual([]);
  });

  test('names its own address as the canonical one', () => {
    const canonical = ({ root }: BuiltPage) =>
      new URL(root.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '', 'http://none/none').pathname;
    expect(filesWhere((page) => !isLostWay(page) && canonical(page) !== page.address)).toEqual([]);
  });

  test('has one first heading', () => {
    expect(
      filesWhere(({ root }) => root.querySelectorAll('h1').length !== 1 || isEmpty(root.querySelector('h1')?.text)),
    ).toEqual([]);
  });

  test('is in British English', () => {
    expect(filesWhere(({ root }) => root.querySelector('html')?.getAttribute('lang') !== 'en-GB')).toEqual([]);
  });

  test('begins with a link that skips to the text', () => {
    const isWrong = ({ root }: BuiltPage) => {
      const target = root.querySelector('body a[href]')?.getAttribute('href') ?? '';
      return !target.startsWith('#') || root.querySelector(`main${target}`) === null;
    };
    expect(filesWhere(isWrong)).toEqual([]);
  });

  test('has a theme colour, an icon, a touch icon, a manifest and a card', () => {
    const wanted = [
      'meta[name="theme-color"]',
      'link[rel="icon"]',
      'link[rel="apple-touch-icon"]',
      'link[rel="manifest"]',
      'meta[property="og:image"]',
    ];
    expect(filesWhere(({ root }) => wanted.some((selector) => root.querySelector(selector) === null))).toEqual([]);
  });
});

test('no link runs into the next one, and no criterion into its words', () => {
  const found = site.pages.flatMap(({ address, root }) =>
    root
      .querySelectorAll('p:not(.button-row), dd')
      .filter((part) => /<\/a><a\b/.test(part.innerHTML) || /\d\.\d[A-Z]/.test(part.textContent))
      .map((part) => `${address} ${part.textContent.slice(0, 60)}`),
  );
  expect(found).toEqual([]);
});
