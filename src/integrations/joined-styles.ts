import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const sheetTag = /<link rel="stylesheet" href="([^"]+)">/g;

/** The order that tokens.css declares. The bundler splits that line between its chunks, so it is said again at the front. */
const layerOrder = '@layer reset,tokens,base,prose,components,overrides;';

/**
 * Joins the style sheets of a page into one file, kept by its content: one request, with the order of layers at its
 * front. Pages with the same sheets share the file.
 */
export function styleJoiner(root: string, base: string) {
  const read = new Map<string, Promise<string>>();
  const sheet = (url: string): Promise<string> => {
    const known = read.get(url) ?? readFile(join(root, url.slice(base.length)), 'utf8');
    read.set(url, known);
    return known;
  };
  return async (html: string): Promise<string> => {
    const urls = [...new Set([...html.matchAll(sheetTag)].map(([, url = '']) => url))];
    if (urls.length === 0) return html;
    const sheets = await Promise.all(urls.map(sheet));
    const css = [layerOrder, ...sheets.map((text) => text.trim())].join('\n');
    const name = `_astro/page.${createHash('sha256').update(css).digest('hex').slice(0, 10)}.css`;
    if (!existsSync(join(root, name))) await writeFile(join(root, name), css);
    let isFirst = true;
    return html.replace(sheetTag, () => {
      const tag = isFirst ? `<link rel="stylesheet" href="${base}${name}">` : '';
      isFirst = false;
      return tag;
    });
  };
}
