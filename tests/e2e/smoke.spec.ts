import { expect, test } from './fixtures.ts';

test.describe('the built course', { tag: '@sub-folder' }, () => {
  test('leads from the home page through a module to a lesson', async ({ page }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('navigation', { name: 'Course', exact: true }).getByRole('link', { name: 'Modules' }).click();
    await page.getByRole('main').getByRole('link', { name: 'What partnership means' }).first().click();
    await page.getByRole('main').getByRole('link', { name: 'A word with no single meaning' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'A word with no single meaning' })).toBeVisible();
  });

  test('answers a press on the first check of a lesson', async ({ page }) => {
    await page.goto('modules/meaning/no-single-meaning/');
    const question = page.locator('[data-check]').first();
    await question.getByRole('button', { name: 'Check' }).click();
    await expect(question.getByText('There is a problem')).toBeVisible();
  });
});
