import { createServer, type Server, type ServerResponse } from 'node:http';
import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
};
const packed = new Set(['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.webmanifest']);

export type ServeOptions = {
  readonly folder: string;
  /** The path that the course stands under, with slashes at both ends. */
  readonly base: string;
  /** 0 takes any free one. */
  readonly port: number;
  /** Serves text as brotli 11, as a good host does. */
  readonly brotli?: boolean;
  /** Changes a page before it is sent. */
  readonly rewrite?: (html: string) => string;
};

/** Serves a built course from loopback, as a static host would: files, folders by their index, and the 404 page for the rest. */
export async function serve(options: ServeOptions): Promise<{ readonly server: Server; readonly address: string }> {
  const cache = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void answer(options, cache, request.url ?? '/', request.headers['accept-encoding'] ?? '', response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const at = server.address();
  return {
    server,
    address: `http://localhost:${typeof at === 'object' && at !== null ? at.port : options.port}${options.base}`,
  };
}

async function answer(
  { folder, base, brotli = false, rewrite }: ServeOptions,
  cache: Map<string, Buffer>,
  url: string,
  accepts: string,
  response: ServerResponse,
): Promise<void> {
  const path = decodePath(url);
  const file =
    path === undefined || !path.startsWith(base) ? undefined : await findFile(folder, path.slice(base.length));
  const status = file === undefined ? 404 : 200;
  if (file?.endsWith('/') && path && !path.endsWith('/')) {
    response.writeHead(301, { location: `${path}/` }).end();
    return;
  }
  const name = file === undefined ? join(folder, '404.html') : file.endsWith('/') ? join(file, 'index.html') : file;
  const kind = extname(name);
  const body = rewrite && kind === '.html' ? Buffer.from(rewrite(await readFile(name, 'utf8'))) : await readFile(name);
  const isPacked = brotli && packed.has(kind) && accepts.includes('br');
  const sent = isPacked ? (cache.get(name) ?? pack(body)) : body;
  if (isPacked && !rewrite) cache.set(name, sent);
  response
    .writeHead(status, {
      'content-type': types[kind] ?? 'application/octet-stream',
      'content-length': sent.length,
      'cache-control': 'no-cache',
      ...(isPacked && { 'content-encoding': 'br' }),
    })
    .end(sent);
}

const pack = (body: Buffer): Buffer => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '/');
  } catch {
    return undefined;
  }
}

/** The file for a path, a folder with a slash at its end, or nothing; never anything outside the folder. */
async function findFile(folder: string, path: string): Promise<string | undefined> {
  const file = join(folder, normalize(`/${path}`));
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  const index = found?.isDirectory() ? await stat(join(file, 'index.html')).catch(() => undefined) : undefined;
  return index?.isFile() ? `${file.replace(/\/$/, '')}/` : undefined;
}
