import { get } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { serve } from '#tools/static-server.ts';
import type { Certificate } from './certificate.ts';

type Host = { readonly address: string; readonly close: () => void };

/**
 * Serves a built course as a good static host does: HTTP/2 over TLS, brotli, and files that may be kept for ten minutes.
 * The static server of the tests stands behind it on loopback, which adds less than a millisecond.
 */
export async function openHost(
  folder: string,
  certificate: Certificate,
  rewrite?: (html: string) => string,
): Promise<Host> {
  const behind = await serve({ folder, base: '/', port: 0, brotli: true, ...(rewrite && { rewrite }) });
  const server = createSecureServer({ key: certificate.key, cert: certificate.cert }, (request, response) =>
    pass(behind.address, request, response),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  const port = typeof at === 'object' && at !== null ? at.port : 0;
  return {
    address: `https://localhost:${port}/`,
    close: () => {
      server.close();
      behind.server.close();
      behind.server.closeAllConnections();
    },
  };
}

/** The body is handed on as it came, still packed: `fetch` would unpack it, so the bytes are asked for by `node:http`. */
function pass(address: string, request: Http2ServerRequest, response: Http2ServerResponse): void {
  get(new URL(request.url, address), { headers: { 'accept-encoding': 'br' } }, (answer) => {
    const { 'content-type': type, 'content-encoding': encoding, 'content-length': length } = answer.headers;
    response.writeHead(answer.statusCode ?? 500, {
      ...(type !== undefined && { 'content-type': type }),
      ...(encoding !== undefined && { 'content-encoding': encoding }),
      ...(length !== undefined && { 'content-length': length }),
      'cache-control': 'public, max-age=600',
    });
    answer.pipe(response.stream);
  }).on('error', () => response.stream.close());
}

/** The same page with every script taken out: what the page costs when nothing of it runs. */
export const withoutScript = (html: string): string =>
  html.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '').replace(/<link rel="modulepreload"[^>]*>/g, '');
