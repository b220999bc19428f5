import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { publicCatalogue } from '#core/course/catalogue.ts';
import { linkCourse } from '#core/course/link.ts';

const { content } = checkContent(fileURLToPath(new URL('../../../fixtures/content-base', import.meta.url)));
const catalogue = publicCatalogue(linkCourse(content), { site: 'https://example.org', base: '/care/' });

test('the catalogue gives addresses in the folder where the course stands', () => {
  expect(catalogue.course.address).toBe('https://example.org/care/');
  expect(catalogue.modules[0]?.lessons[0]?.address).toMatch(
    /^https:\/\/example\.org\/care\/modules\/[a-z-]+\/[a-z-]+\/$/,
  );
});

test('the catalogue tells of every item and of no key', () => {
  expect(catalogue.items.length).toBe(
    content.modules.flatMap(({ items }) => items).filter(({ status }) => status === 'live').length,
  );
  expect(JSON.stringify(catalogue)).not.toMatch(/"(key|options|feedback|accept)"/);
});
