import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const CASE = 'test/cases/capstone-case-friday/';

/** Chooses by keyboard: the first of the choices, or the next ones down. */
async function decide(page: Page, down: number): Promise<void> {
  await page.locator('.play-scene input').first().focus();
  await page.keyboard.press('Space');
  for (let step = 0; step < down; step += 1) await page.keyboard.press('ArrowDown');
  await page.getByRole('button', { name: 'Continue' }).focus();
  await page.keyboard.press('Enter');
}

test('a branching case is gone through by keyboard, to its debrief and its map', async ({ page }) => {
  await page.goto(CASE);
  await page.getByRole('button', { name: 'Begin' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Friday, 11.20' })).toBeFocused();

  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.getByRole('group', { name: 'There is a problem' })).toBeFocused();

  await decide(page, 0);
  await expect(page).not.toHaveTitle(/^Error: /);
  await expect(page.getByRole('heading', { name: 'Friday, 12.05' })).toBeFocused();
  await decide(page, 1);
  await decide(page, 0);
  await expect(page.getByRole('heading', { name: 'Your decisions' })).toBeVisible();
  await expect(page.locator('.play-step')).toHaveCount(3);
  await expect(page.locator('.play-step').first()).toContainText('Weak.');
  await expect(page.locator('.case-map [data-node][data-taken]')).toHaveCount(4);
  await expect(page.locator('.case-map path[data-taken]')).toHaveCount(3);
  await expect(page.getByText('met 1 of its 4 endings')).toBeVisible();

  await page.getByRole('button', { name: 'Go through it again' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Friday, 11.20' })).toBeFocused();
});

test('a way that was left half-way goes on after a reload, and is shown in My learning', async ({ page }) => {
  await page.goto(CASE);
  await page.getByRole('button', { name: 'Begin' }).click();
  await decide(page, 0);
  await expect(page.getByRole('heading', { name: 'Friday, 12.05' })).toBeVisible();
  await page.reload();
  await expect(page.getByText('stopped in scene 3')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Friday, 12.05' })).toBeVisible();
  await expect(page.getByText('Decision 2, scene 3')).toBeVisible();

  await page.goto('my/');
  const row = page.getByRole('row', { name: /A Friday discharge/ });
  await expect(row).toContainText('0, and once half-way');
  await expect(row).toContainText('0 of 4');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a case is a book to be read by numbers, with what each choice was worth closed at the end', async ({
    page,
  }) => {
    await page.goto(CASE);
    await expect(page.getByText('Go on at scene 3.').first()).toBeVisible();
    await expect(page.getByText('This way ends here.')).toHaveCount(4);
    await page.getByText('Answer and reasons').click();
    await expect(page.getByText('Does harm.').first()).toBeVisible();
  });
});
