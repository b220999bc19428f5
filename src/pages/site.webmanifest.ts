import type { APIRoute } from 'astro';
import { href } from '#components/href.ts';

/** The course as something that can be kept on a phone's first screen. */
export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      name: 'Common Ground',
      short_name: 'Common Ground',
      lang: 'en-GB',
      start_url: href('/'),
      scope: href('/'),
      display: 'minimal-ui',
      background_color: '#f5f4eb',
      theme_color: '#f5f4eb',
      icons: [
        { src: href('/touch-icon.png'), sizes: '180x180', type: 'image/png' },
        { src: href('/icon-512.png'), sizes: '512x512', type: 'image/png' },
        { src: href('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
