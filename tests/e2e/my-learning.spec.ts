import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const shown = (page: Page) => page.locator('.item-whole:not([hidden]) form[data-key]');

/** Answers each question with one right choice, very surely; the others are left open. */
async function takeQuizSurely(page: Page): Promise<number> {
  let asked = 0;
  for (let number = 0; number < 10; number += 1) {
    const levels = shown(page).getByRole('group', { name: 'How sure are you? (optional)' });
    if ((await levels.count()) > 0) {
      asked += 1;
      await shown(page).locator('input[name="option"]').first().check();
      await levels.getByRole('radio', { name: /Very sure/ }).check();
    }
    await shown(page).locator('button[value="check"]').click();
  }
  await page.getByRole('button', { name: 'Hand in 10 questions' }).click();
  return asked;
}

test('how sure a learner is is asked once it is chosen, told apart from the result, and reported to them', async ({
  page,
}) => {
  await page.goto('settings/');
  await page.getByLabel('Ask in quizzes, papers and reviews how sure I am').check();
  await page.goto('test/models/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  const asked = await takeQuizSurely(page);
  expect(asked).toBeGreaterThan(0);
  await expect(page.getByText(/Certainty marks, kept apart from the result/)).toBeVisible();
  await page.goto('my/');
  const row = page.getByRole('row', { name: /Very sure/ });
  await expect(row).toContainText(new RegExp(`\\d of ${asked}`));
  await expect(page.getByRole('heading', { name: 'Outcomes', exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Statement of study' }).click();
  await expect(page.getByText('Recorded by the learner, in their own browser')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Modules begun' }).getByRole('row')).toHaveCount(2);
});

test('a quiz asks nothing of the kind until it is chosen', async ({ page }) => {
  await page.goto('test/models/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(shown(page)).toBeVisible();
  await expect(page.getByRole('group', { name: /How sure are you/ })).toHaveCount(0);
});

test('notes can be saved for a word processor, and hold no markup of a learner’s', async ({ page }) => {
  await page.goto('modules/meaning/no-single-meaning/');
  await page.locator('[data-reflection]').first().fill('The <b>memory</b> clinic');
  await page.waitForTimeout(600);
  await page.goto('my/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save for Word' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('The &lt;b&gt;memory&lt;/b&gt; clinic');
});

test('a note on a question stands with its lesson in My learning as plain text, and can be deleted', async ({
  page,
}) => {
  await page.goto('test/meaning/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  for (let number = 0; number < 10; number += 1) await shown(page).locator('button[value="check"]').click();
  await page.getByRole('button', { name: 'Hand in 10 questions' }).click();
  await page.getByText('Write a note on this question').first().click();
  await page.getByRole('textbox', { name: 'Your note on question 1' }).fill('Is a <b>forum</b> one?');
  await page.waitForTimeout(600);
  await page.goto('my/');
  const notes = page.getByRole('region', { name: 'My notes' });
  await expect(notes.getByText('Is a <b>forum</b> one?')).toBeVisible();
  await expect(notes.getByRole('article').getByRole('link')).toHaveAttribute('href', /\/modules\/meaning\//);
  await notes.getByRole('button', { name: 'Delete this note' }).click();
  await expect(notes.getByText('You have not written anything.')).toBeVisible();
  await page.reload();
  await expect(notes.getByText('You have not written anything.')).toBeVisible();
});
