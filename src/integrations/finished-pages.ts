import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { htmlFiles } from './html-files.ts';
import { styleJoiner } from './joined-styles.ts';

/**
 * The last touch to every built page. The policy goes to the front of `head`, since it binds only what follows it,
 * and names no inline script or style but the page's own. The modules that an island will ask for are named in `head`,
 * so that they are fetched together with the page and not one after another. Its style sheets become one.
 */
export function finishedPages(): AstroIntegration {
  let base = '/';
  return {
    name: 'finished-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const imports = new Map<string, readonly string[]>();
        const joinStyles = styleJoiner(root, base);
        for (const file of await htmlFiles(root)) {
          const html = await readFile(file, 'utf8');
          const preloads = await islandModules(html, root, base, imports);
          await writeFile(file, withPreloads(withPolicyFirst(await joinStyles(html), file), preloads));
        }
      },
    },
  };
}

const policyTag = /<meta http-equiv="content-security-policy" content="([^"]*)">/i;

/** Moves the policy to the front and leaves in it the hashes of this page alone. Throws for an inline script that the policy does not know. */
export function withPolicyFirst(html: string, file: string): string {
  const match = policyTag.exec(html);
  if (match === null) throw new Error(`${file} has no content security policy`);
  const policy = match[1]?.replaceAll('&#39;', "'") ?? '';
  const bare = html.replace(policyTag, '');
  const used = new Set([...inlineHashes(bare, 'script'), ...inlineHashes(bare, 'style')]);
  for (const hash of used)
    if (!policy.includes(hash))
      throw new Error(`${file} has an inline script or style whose hash ${hash} is not in its policy`);
  const own = policy
    .replace(/'(sha256-[^']+)'\s?/g, (whole, hash: string) => (used.has(hash) ? whole : ''))
    .replace(/\s+;/g, ';')
    .replace(/\s{2,}/g, ' ')
    .trim();
  return bare.replace('<head>', `<head><meta http-equiv="content-security-policy" content="${own}">`);
}

/** The hashes of the scripts or styles that stand in the page itself; blocks of data are none. */
export function inlineHashes(html: string, tag: 'script' | 'style'): readonly string[] {
  return [...html.matchAll(new RegExp(`<${tag}([^>]*)>([\\s\\S]*?)</${tag}>`, 'g'))]
    .filter(
      ([, attributes = '']) => !/\ssrc=/.test(attributes) && !/type="(application|text)\/(ld\+)?json"/.test(attributes),
    )
    .map(([, , text = '']) => `sha256-${createHash('sha256').update(text).digest('base64')}`);
}

async function islandModules(
  html: string,
  root: string,
  base: string,
  known: Map<string, readonly string[]>,
): Promise<readonly string[]> {
  const first = [...html.matchAll(/(?:component-url|renderer-url|<script type="module" src)="([^"]+)"/g)].map(
    ([, url = '']) => url,
  );
  const all = new Set<string>();
  const queue = [...new Set(first)];
  for (let url = queue.pop(); url !== undefined; url = queue.pop()) {
    if (all.has(url)) continue;
    all.add(url);
    queue.push(...(await importsOf(url, root, base, known)));
  }
  return [...all].sort();
}

async function importsOf(
  url: string,
  root: string,
  base: string,
  known: Map<string, readonly string[]>,
): Promise<readonly string[]> {
  const seen = known.get(url);
  if (seen !== undefined) return seen;
  const code = await readFile(join(root, url.slice(base.length)), 'utf8');
  const found = [...code.matchAll(/(?:from|import)\s*"(\.[^"]+\.js)"/g)].map(
    ([, path = '']) => `${base}${join(dirname(url.slice(base.length)), path)}`,
  );
  known.set(url, found);
  return found;
}

const withPreloads = (html: string, urls: readonly string[]): string =>
  urls.length === 0
    ? html
    : html.replace('</head>', `${urls.map((url) => `<link rel="modulepreload" href="${url}">`).join('')}</head>`);
