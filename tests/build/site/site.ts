import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type HTMLElement, parse } from 'node-html-parser';

/** One page of a built course. */
export type BuiltPage = {
  /** Its file, from the built folder. */
  readonly file: string;
  /** Its path as a browser asks for it, with the base and a slash at its end. */
  readonly address: string;
  readonly html: string;
  readonly root: HTMLElement;
};

/** A built course as it lies in its folder. */
export type Site = {
  readonly folder: string;
  /** The path that it is built for, with slashes at both ends. */
  readonly base: string;
  readonly files: ReadonlySet<string>;
  readonly pages: readonly BuiltPage[];
};

/** The course built for a root: `npm run build`. */
export const rootSite = (): Site => readSite('dist', '/');

/** The course built for a sub-folder, as `npm test` does. */
export const subFolderSite = (): Site => readSite('dist-sub', '/a/sub-folder/');

function readSite(name: string, base: string): Site {
  const folder = fileURLToPath(new URL(`../../../${name}`, import.meta.url));
  if (!existsSync(folder)) throw new Error(`${name} is not there: these tests read the built course`);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(folder, base, file));
  return { folder, base, files: new Set(files), pages };
}

function readPage(folder: string, base: string, file: string): BuiltPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const root = parse(html, { comment: false, blockTextElements: { script: true, style: true, pre: true } });
  return { file, address: `${base}${file.replace(/index\.html$/, '')}`, html, root };
}

/** The text of a file of the built course. */
export const textOf = (site: Site, file: string): string => readFileSync(join(site.folder, file), 'utf8');

/** The file that an address of this host leads to, or nothing. The address carries the base; what follows "?" or "#" is left out. */
export function fileAt(site: Site, address: string): string | undefined {
  const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '');
  if (!path.startsWith(site.base)) return undefined;
  const file = path.slice(site.base.length);
  const name = file === '' || file.endsWith('/') ? `${file}index.html` : file;
  return site.files.has(name) ? name : undefined;
}

/** An address that an element carries, and where. */
export type Use = {
  readonly page: BuiltPage;
  readonly element: HTMLElement;
  readonly attribute: string;
  readonly value: string;
};

const carriers = [
  ['[href]', 'href'],
  ['[src]', 'src'],
  ['[action]', 'action'],
  ['[component-url]', 'component-url'],
  ['[renderer-url]', 'renderer-url'],
  ['[poster]', 'poster'],
  ['[data]', 'data'],
] as const;

/** Every address in a page: of links, of what it loads and of what its islands load. */
export const addressesOf = (page: BuiltPage): readonly Use[] =>
  carriers.flatMap(([selector, attribute]) =>
    page.root
      .querySelectorAll(selector)
      .map((element) => ({ page, element, attribute, value: element.getAttribute(attribute) ?? '' })),
  );

/** Whether the address leaves this host or is none of the web. */
export const isOutside = (value: string): boolean => /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(value);
