import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const items = (page: Page) => page.locator('[data-items] > .item-whole:not([hidden])');
const idsOf = (page: Page) => items(page).evaluateAll((all) => all.map((item) => item.getAttribute('data-item')));

/** The items of the quiz's form with their options as shown, walked through with "I do not know yet". */
async function quizForm(page: Page, count: number): Promise<readonly (readonly [string | null, readonly string[]])[]> {
  const found: (readonly [string | null, readonly string[]])[] = [];
  for (let number = 1; number <= count; number += 1) {
    await expect(page.getByRole('heading', { name: `Question ${number} of ${count}` })).toBeVisible();
    const whole = page.locator('.item-whole:not([hidden])');
    found.push([
      await whole.getAttribute('data-item'),
      await whole.locator('.check-options .part-text').allInnerTexts(),
    ]);
    const unknown = whole.locator('[data-unknown]');
    if ((await unknown.count()) > 0) await unknown.check();
    await whole.locator((await unknown.count()) > 0 ? 'button[value="check"]' : 'button[value="unknown"]').click();
  }
  return found;
}

test.describe('a booklet', { tag: '@sub-folder' }, () => {
  test('shows the form of a code as the quiz does: the same items and options in the same order', async ({ page }) => {
    await page.goto('test/meaning/');
    await page.getByText('I have a form code').click();
    await page.getByLabel(/Six letters and figures/).fill('7K2M9Q');
    await page.getByRole('button', { name: 'Draw this form' }).click();
    const form = await quizForm(page, 10);
    await page.goto('tutors/meaning/booklet/#form=7k2m9q');
    await expect(items(page)).toHaveCount(10);
    const booklet = await items(page).evaluateAll((all) =>
      all.map((item) => [
        item.getAttribute('data-item'),
        [...item.querySelectorAll('.check-options .part-text')].map((part) => part.textContent),
      ]),
    );
    expect(booklet).toEqual(form);
  });
});

test('a typed code stands on the sheets, and the key keeps it', async ({ page }) => {
  await page.goto('tutors/askew/booklet/');
  await page.getByLabel('Form code').fill('<b>x</b>');
  await page.getByRole('button', { name: 'Show this form' }).click();
  await expect(page.getByText('Enter a code of six letters and figures')).toBeVisible();
  await page.getByLabel('Form code').fill('7k2-m9q');
  await page.getByRole('button', { name: 'Show this form' }).click();
  await expect(page.locator('.paper-running')).toContainText('Form 7K2M9Q. Version');
  const booklet = await idsOf(page);
  const firstOption = await items(page).locator('.check-options').first().locator('.part-text').allInnerTexts();
  await page.getByRole('link', { name: 'The key for these questions' }).click();
  await expect(page.locator('.paper-running')).toContainText('Form 7K2M9Q. Version');
  expect(await idsOf(page)).toEqual(booklet);
  await expect(page.locator('[data-key-rows] > tr:not([hidden])')).toHaveCount(booklet.length);
  const named = await page
    .locator('[data-items] > .item-whole:not([hidden]) .verdict')
    .evaluateAll((all) =>
      all.map((line) => [line.getAttribute('data-name'), line.querySelector('.verdict-what')?.textContent]),
    );
  for (const [place, words] of firstOption.entries()) expect(named).toContainEqual(['ABCDEFGH'.charAt(place), words]);
});

test('going back to the whole pool shows every question again', async ({ page }) => {
  await page.goto('tutors/law/booklet/');
  const all = await idsOf(page);
  await page.getByRole('button', { name: 'Draw a new form' }).click();
  await expect(items(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show the whole pool' }).click();
  expect(await idsOf(page)).toEqual(all);
});

test('on paper a booklet has no answer and a key has each of them', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('tutors/meaning/booklet/');
  await expect(page.locator('.answer, .verdict, [data-key]')).toHaveCount(0);
  const asked = await items(page).count();
  expect(asked).toBeGreaterThan(10);
  await expect(page.locator('.paper-choose')).toBeHidden();
  await page.goto('tutors/meaning/key/');
  await expect(page.locator('.answer .feedback-principle:visible')).toHaveCount(asked);
  await expect(page.locator('.key-short:visible')).toHaveCount(asked);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole pool stands there, and the page says so', async ({ page }) => {
    await page.goto('tutors/meaning/booklet/');
    await expect(page.locator('.paper-choose .notice')).toBeVisible();
    expect(await items(page).count()).toBeGreaterThan(10);
  });
});

const pages = [
  'tutors/meaning/booklet/',
  'tutors/meaning/key/',
  'tutors/law/handout/',
  'tutors/criteria/',
  'tutors/how/set-path/',
];
for (const path of pages) {
  test(`${path} has no violation that axe can see and fits 320 px`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
}
