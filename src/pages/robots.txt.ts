import type { APIRoute } from 'astro';
import { fullAddress } from '#components/href.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\nSitemap: ${fullAddress('/sitemap.xml')}\n`, {
    headers: { 'content-type': 'text/plain' },
  });
