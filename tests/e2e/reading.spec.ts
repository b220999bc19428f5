import { expect, test } from './fixtures.ts';

const lesson = 'modules/meaning/testable-definition/';

test('a citation opens in place by keyboard and closes with Escape', async ({ page }) => {
  await page.goto(lesson);
  const cite = page.getByRole('button', { name: /^Tennyson 1998/ });
  await cite.focus();
  await page.keyboard.press('Space');
  await expect(cite).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByText('Partly checked').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(cite).toHaveAttribute('aria-expanded', 'false');
});

test('the first stop of the keyboard is the way to the text', async ({ page }) => {
  await page.goto(lesson);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
});

test('leaving a case leads at once to a page that names no case', { tag: '@sub-folder' }, async ({ page }) => {
  await page.goto('modules/askew/what-happened/');
  await page.getByRole('main').getByRole('link', { name: 'Leave this page' }).first().click();
  await expect(page).toHaveURL(/\/support\/$/);
  await expect(page).toHaveTitle(/^Where to turn/);
});

test('the theme can be set, is kept, and stands before the first paint', async ({ page }) => {
  await page.goto('settings/');
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.goto('settings/');
  await page.getByRole('radio', { name: 'Light' }).check();
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor))
    .not.toBe(ground);
});

test('a mistake can be reported with a note that names page and version', async ({ page }) => {
  await page.goto(lesson);
  await page.getByText('Report a mistake on this page').click();
  await expect(page.getByLabel(/^Copy this note/)).toHaveValue(/Address: .*testable-definition\/\nCourse version: \d/);
});

test.describe('without script', { tag: '@sub-folder' }, () => {
  test.use({ javaScriptEnabled: false });

  test('a lesson can be read, its sources reached and its answers opened', async ({ page }) => {
    await page.goto(lesson);
    await page
      .getByRole('link', { name: /^Tennyson 1998/ })
      .first()
      .click();
    await expect(page).toHaveURL(/#source-tennyson-1998$/);
    const question = page.locator('[data-check="meaning-falls-agreement"]');
    await question.getByText('Answer and reasons').click();
    await expect(question.getByText('The principle.')).toBeVisible();
  });

  test('a quiz page is its whole pool with closed answers', async ({ page }) => {
    await page.goto('test/meaning/');
    expect(await page.locator('.item-whole').count()).toBeGreaterThan(15);
    await expect(page.locator('details.answer[open]')).toHaveCount(0);
    await expect(page.getByText('Answer and reasons').first()).toBeVisible();
  });
});

test('on paper a lesson leaves its outline behind and says where it is from', async ({ page }) => {
  await page.goto(lesson);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'This module' })).toBeHidden();
  await expect(page.getByText(/Version \d+\.\d+\.\d+\. Law checked to/).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Sources on this page' })).toBeVisible();
});
