import { createHash } from 'node:crypto';
import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { addressesOf, type BuiltPage, isOutside, rootSite, textOf } from './site.ts';

const site = rootSite();

const firstInHead = (page: BuiltPage): HTMLElement | undefined => page.root.querySelector('head')?.children[0];

/** The policy of a page by directive; empty where the first thing in `head` is something else. */
function policyOf(page: BuiltPage): ReadonlyMap<string, readonly string[]> {
  const meta = firstInHead(page);
  const text =
    meta?.getAttribute('http-equiv')?.toLowerCase() === 'content-security-policy'
      ? meta.getAttribute('content')
      : undefined;
  const parts = (text ?? '').split(';').map((part) => part.trim().split(/\s+/));
  return new Map(parts.map(([name = '', ...sources]) => [name, sources]));
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Inline elements of a page that its policy does not know by their hash. Blocks of data are not run and need none. */
function unknownInline(page: BuiltPage, tag: 'script' | 'style'): readonly string[] {
  const known = policyOf(page).get(`${tag}-src`) ?? [];
  return page.root
    .querySelectorAll(tag)
    .filter((element) => !element.hasAttribute('src') && !/json$/.test(element.getAttribute('type') ?? ''))
    .filter((element) => !known.includes(hashOf(element.rawText)))
    .map((element) => `${page.file}: ${element.rawText.slice(0, 60)}`);
}

const allowed = /^(?:'self'|'none'|'wasm-unsafe-eval'|'sha256-[A-Za-z0-9+/]+=*'|data:)$/;

describe('the policy of every page', () => {
  test('stands first in head', () => {
    const others = site.pages.filter((page) => policyOf(page).size < 2).map(({ file }) => file);
    expect(others).toEqual([]);
  });

  test('begins with nothing', () => {
    const others = site.pages
      .filter((page) => policyOf(page).get('default-src')?.join(' ') !== "'none'")
      .map(({ file }) => file);
    expect(others).toEqual([]);
  });

  test('allows this host and hashes alone', () => {
    const loose = site.pages.flatMap((page) =>
      [...policyOf(page)].flatMap(([name, sources]) =>
        sources
          .filter((source) => !allowed.test(source) || (source === 'data:' && name !== 'img-src'))
          .map((source) => `${page.file}: ${name} ${source}`),
      ),
    );
    expect(loose).toEqual([]);
  });

  test('knows every inline script', () => {
    expect(site.pages.flatMap((page) => unknownInline(page, 'script'))).toEqual([]);
  });

  test('knows every inline style', () => {
    expect(site.pages.flatMap((page) => unknownInline(page, 'style'))).toEqual([]);
  });

  test('meets no style attribute and no handler in an attribute', () => {
    const found = site.pages.flatMap((page) =>
      page.root
        .querySelectorAll('*')
        .filter((element) =>
          Object.keys(element.attributes).some((name) => name === 'style' || /^on[a-z]+$/.test(name)),
        )
        .map((element) => `${page.file}: ${element.toString().slice(0, 80)}`),
    );
    expect(found).toEqual([]);
  });
});

describe('third parties', () => {
  test('no page loads anything from another host', () => {
    const links = /^(?:a|area)$/i;
    const loads = site.pages
      .flatMap(addressesOf)
      .filter(({ element, value }) => isOutside(value) && !links.test(element.tagName) && !isNoted(element));
    expect(loads.map(({ page, value }) => `${page.file}: ${value}`)).toEqual([]);
  });

  test('no link runs script or opens data', () => {
    const found = site.pages
      .flatMap(addressesOf)
      .filter(({ value }) => /^(?:javascript|data|vbscript|blob):/i.test(value));
    expect(found.map(({ page, value }) => `${page.file}: ${value}`)).toEqual([]);
  });

  test('no style sheet loads anything from another host', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
    const found = sheets.flatMap((file) =>
      [...textOf(site, file).matchAll(/(?:url\(\s*["']?|@import\s*["'])(?:https?:)?\/\/[^"')]*/g)].map(
        ([text]) => `${file}: ${text}`,
      ),
    );
    expect(found).toEqual([]);
  });
});

/** Links in `head` that name an address and load nothing. */
const isNoted = (element: HTMLElement): boolean =>
  element.tagName === 'LINK' && ['canonical', 'license', 'alternate'].includes(element.getAttribute('rel') ?? '');
