import type { APIRoute } from 'astro';
import { publicCatalogue } from '#core/course/catalogue.ts';
import { course } from '../course.ts';

/** The course for other tools: what there is and where, with no keys. Its format is told in src/README.md. */
export const GET: APIRoute = () =>
  new Response(
    `${JSON.stringify(publicCatalogue(course, { site: import.meta.env.SITE, base: import.meta.env.BASE_URL }), null, 1)}\n`,
    { headers: { 'content-type': 'application/json' } },
  );
