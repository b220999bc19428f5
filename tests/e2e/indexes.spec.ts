import { expect, test } from './fixtures.ts';

test('the reference index narrows by facets whose counts follow, and takes them off again', async ({ page }) => {
  await page.goto('references/');
  const rows = page.locator('.reference:not([hidden])');
  const all = await rows.count();
  const missing = page.getByRole('checkbox', { name: /Not found/ });
  await missing.check();
  await expect(rows).toHaveCount(12);
  await expect(page.getByRole('heading', { name: `12 of ${all}` })).toBeVisible();
  await page.getByRole('button', { name: 'Take all filters off' }).click();
  await expect(rows).toHaveCount(all);
});

test('the reference index finds a work by the essay’s spelling of its author', async ({ page }) => {
  await page.goto('references/');
  await page.getByLabel('Find a work, a name or a misspelling').fill('Lownders');
  await expect(page.locator('.reference:not([hidden])').first()).toContainText('Lowndes');
});

test('the law page tells what was in force on 10 March 2010', { tag: '@sub-folder' }, async ({ page }) => {
  await page.goto('law/');
  await expect(page.getByRole('status').first()).toContainText('On 10 March 2010');
  const state = (name: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name, exact: true }) })
      .locator('[data-law-state]');
  await expect(state('Crime and Disorder Act 1998')).toHaveText('In force');
  await expect(state('Police Reform and Social Responsibility Act 2011')).toHaveText('Not yet');
  await expect(state('Care Act 2014')).toHaveText('Not yet');
  await page.getByRole('button', { name: 'Care Act in force, 1 April 2015' }).click();
  await expect(state('Care Act 2014')).toHaveText('In force');
  await expect(page).toHaveURL(/#day=2015-04-01$/);
  await page.getByLabel('Day', { exact: true }).fill('31');
  await page.getByLabel('Month', { exact: true }).fill('2');
  await page.getByRole('button', { name: 'Show' }).click();
  await expect(page.getByRole('status').first()).toContainText('Enter a real date');
});

test('an Act stands under law alone', async ({ page, request, site }) => {
  const answer = await request.get(`${site}references/care-act-2014/`);
  expect(answer.status()).toBe(404);
  await page.goto('references/');
  await page.locator('.reference[data-id="care-act-2014"]').getByRole('link').click();
  await expect(page).toHaveURL(/\/law\/care-act-2014\/$/);
});

test.describe('a lost way', () => {
  test.use({ expectedErrors: [/404/] });
  test('is told in words, with a way on', { tag: '@sub-folder' }, async ({ page }) => {
    await page.goto('modules/no-such-module/');
    await expect(page.getByRole('heading', { level: 1, name: 'There is no page here' })).toBeVisible();
    await page.getByRole('link', { name: 'All modules' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Modules' })).toBeVisible();
  });
});
