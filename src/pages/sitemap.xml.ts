import type { APIRoute } from 'astro';
import { address } from '#core/course/address.ts';
import { branchingCases } from '#components/items/branching-cases.ts';
import { fullAddress } from '#components/href.ts';
import { course } from '../course.ts';

/** Every page that search engines may list. */
export const GET: APIRoute = () => {
  const paths = [
    address.home,
    address.modules,
    address.references,
    address.laws,
    address.glossary,
    address.test,
    address.paper,
    address.mixed,
    address.cards,
    address.allBranching,
    ...branchingCases().map(({ item }) => address.branching(item.id)),
    address.path,
    address.tutors,
    address.buildPath,
    address.criteria,
    '/about/changes/',
    '/about/made/',
    ...course.modules.flatMap(({ module, lessons }) => [
      address.module(module.id),
      address.quiz(module.id),
      ...lessons.map(({ slug }) => address.lesson(module.id, slug)),
    ]),
    ...course.references.filter((ref) => ref.law === undefined).map((ref) => address.reference(ref.id)),
    ...course.laws.map((law) => address.law(law.id)),
    ...course.modules.flatMap(({ module, discussion }) =>
      discussion === undefined ? [] : [address.discussion(module.id)],
    ),
    ...course.pages.map(({ page }) => address.page(page.id)),
  ];
  const entries = paths.map((path) => `<url><loc>${fullAddress(path)}</loc></url>`).join('\n');
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}\n</urlset>\n`,
    { headers: { 'content-type': 'application/xml' } },
  );
};
