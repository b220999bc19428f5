import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

const kinds = [
  './',
  'modules/',
  'modules/meaning/',
  'modules/meaning/testable-definition/',
  'modules/askew/who-knew-what/',
  'modules/askew/decisions/',
  'references/',
  'references/vangen-huxham-2003/',
  'law/',
  'law/crime-and-disorder-act-1998/',
  'glossary/',
  'search/',
  'test/',
  'test/meaning/',
  'test/review/',
  'my/',
  'my/statement/',
  'settings/',
  'path/',
  'path/#one-evening',
  'tutors/',
  'tutors/path/#one-evening',
  'support/',
  'about/',
  'about/essays/',
  '404.html',
] as const;

for (const path of kinds) {
  for (const theme of ['light', 'dark'] as const) {
    test(`${path} has no violation that axe can see, ${theme}`, async ({ page }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await page.goto(path);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(
        violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .map((node) => node.target.join(' '))
              .slice(0, 3)
              .join(' | ')}`,
        ),
      ).toEqual([]);
    });
  }
}

/** The pages of the sitemap are shared out, so that the tests can stand side by side. */
const shares = 8;
for (let share = 0; share < shares; share += 1) {
  test(`every page of the site passes axe, part ${share + 1} of ${shares}`, async ({ page, site }) => {
    test.setTimeout(600_000);
    const map = await (await page.request.get(`${site}sitemap.xml`)).text();
    const all = [...map.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
      new URL(address).pathname.replace(/^\//, ''),
    );
    expect(all.length).toBeGreaterThan(300);
    const found: string[] = [];
    for (const path of all.filter((_, index) => index % shares === share)) {
      await page.goto(path === '' ? './' : path, { waitUntil: 'load' });
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
        .disableRules(['color-contrast'])
        .analyze();
      found.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes[0]?.target.join(' ')}`));
    }
    expect(found).toEqual([]);
  });
}

for (const path of kinds) {
  test(`${path} fits a window of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}
