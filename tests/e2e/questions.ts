import type { Page } from '@playwright/test';

/** The question that stands there. */
export const shown = (page: Page) => page.locator('.item-whole:not([hidden]) form[data-key]');

/** Fills whatever question stands there with its first choices. */
export async function fill(page: Page): Promise<void> {
  const form = shown(page);
  for (const select of await form.locator('select:visible').all()) await select.selectOption({ index: 1 });
  for (const field of await form.locator('input[type="text"]').all()) await field.fill('word');
  const rows = form.locator('tbody tr');
  if ((await rows.count()) > 0) for (const row of await rows.all()) await row.getByRole('radio').first().check();
  else if ((await form.locator('input[type="radio"], input[type="checkbox"]').count()) > 0)
    await form.locator('input[type="radio"], input[type="checkbox"]').first().check();
}

/** Answers so many questions and gives their ids. */
export async function questions(page: Page, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 0; number < count; number += 1) {
    ids.push((await shown(page).getAttribute('id')) ?? '');
    await fill(page);
    await shown(page).locator('button[value="check"]').click();
  }
  return ids;
}

/** Goes past so many questions without an answer and gives their ids. */
export async function pastQuestions(page: Page, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    await page.getByRole('heading', { name: `Question ${number} of` }).waitFor();
    ids.push((await shown(page).getAttribute('id')) ?? '');
    await shown(page).locator('button[value="check"]').click();
    if (await page.getByText('Check the spelling').isVisible())
      await shown(page).locator('button[value="check"]').click();
  }
  return ids;
}
