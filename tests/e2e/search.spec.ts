import { expect, test } from './fixtures.ts';

test.describe('search', { tag: '@sub-folder' }, () => {
  test('opens with Ctrl K, finds what an essay misspells, and Escape closes it', async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press('Control+k');
    const sheet = page.getByRole('dialog', { name: 'Search the course' });
    await expect(sheet.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('Vangens');
    await expect(sheet.getByRole('heading', { name: /^References/ })).toBeVisible();
    await expect(sheet.getByRole('link', { name: /Enacting leadership/ })).toBeVisible();
    await expect(sheet.getByRole('status')).toContainText('Also looked for: Vangen');
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
  });
});

for (const [typed, title] of [
  ['Barador', /Total quality management/],
  ['Dicknson', /Dickinson|partnership|theory/i],
  ['IPCC', /./],
  ['CDA', /Crime and Disorder/],
] as const) {
  test(`“${typed}” finds the right entry`, async ({ page }) => {
    await page.goto(`search/?q=${typed}`);
    await expect(page.getByRole('main').getByRole('link', { name: title }).first()).toBeVisible();
    await expect(page.getByRole('status')).toContainText('found');
  });
}

test('a result names the section and leads to it', async ({ page }) => {
  await page.goto('search/?q=chronologies');
  await expect(page.getByText(/In: /).first()).toBeVisible();
});

test('nothing found is said in a sentence, with a way on, and the words are shown as text', async ({ page }) => {
  await page.goto(`search/?q=${encodeURIComponent('<zzqqxx></zzqqxx>')}`);
  await expect(page.getByRole('status')).toContainText('Nothing in the course has “<zzqqxx></zzqqxx>”');
  await expect(page.getByRole('main').getByRole('link', { name: 'Glossary' })).toBeVisible();
});

test('the slash key opens search, never in a field, and can be switched off', async ({ page }) => {
  await page.goto('references/');
  await page.getByLabel('Find a work, a name or a misspelling').press('/');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByLabel('Find a work, a name or a misspelling').blur();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search the course' })).toBeVisible();
  await page.goto('settings/');
  await page.getByRole('checkbox', { name: /Open search with the/ }).uncheck();
  await page.goto('./');
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  await expect(page.getByRole('dialog')).toBeHidden();
});
