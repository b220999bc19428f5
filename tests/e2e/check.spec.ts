import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const lesson = 'modules/meaning/testable-definition/';
const checkOf = (page: Page, id: string): Locator => page.locator(`[data-check="${id}"]`);
const result = (question: Locator): Locator => question.locator('.question-island');
const falls = (page: Page): Locator => checkOf(page, 'meaning-falls-agreement');

/** The choice that is right, or one of those that are not: read from the question, so that its words may change. */
async function choiceOf(question: Locator, wanted: 'right' | 0 | 1 | 2): Promise<Locator> {
  const { options, key } = JSON.parse((await question.locator('form').getAttribute('data-key')) ?? '{}');
  const id = wanted === 'right' ? key : options.filter((one: string) => one !== key)[wanted];
  return question.locator(`input[type="radio"][value="${id}"]`);
}

async function answer(question: Locator, wanted: 'right' | 0 | 1 | 2): Promise<void> {
  await (await choiceOf(question, wanted)).check();
  await question.getByRole('button', { name: 'Check' }).click();
}

test.describe('a check in a lesson', { tag: '@sub-folder' }, () => {
  test('says that the right answer is right, why, and keeps it over a reload', async ({ page }) => {
    await page.goto(lesson);
    await answer(falls(page), 'right');
    await expect(falls(page).getByRole('heading', { name: 'Correct' })).toBeFocused();
    await expect(falls(page).getByText('Your answer, right')).toBeVisible();
    await expect(result(falls(page)).getByText('The principle.')).toBeVisible();
    await page.reload();
    await falls(page).scrollIntoViewIfNeeded();
    await expect(falls(page).getByRole('heading', { name: 'Correct' })).toBeVisible();
  });
});

test.describe('a check', () => {
  test('never gives the answer away while tries are left, and offers hints one after the other', async ({ page }) => {
    await page.goto(lesson);
    await answer(falls(page), 0);
    await expect(falls(page).getByRole('heading', { name: 'Not quite' })).toBeVisible();
    await expect(result(falls(page)).getByText('Right, not chosen')).toBeHidden();
    await falls(page).getByRole('button', { name: 'Show a hint' }).click();
    await expect(falls(page).getByText('Hint 1 of 2.')).toBeVisible();
    await expect(falls(page).getByRole('button', { name: 'Show the second hint' })).toBeHidden();
    await falls(page).getByRole('button', { name: 'Try again' }).click();
    await answer(falls(page), 1);
    await falls(page).getByRole('button', { name: 'Show the second hint' }).click();
    await expect(falls(page).getByText('Hint 2 of 2.')).toBeVisible();
  });

  test('shows the answer after the third miss', async ({ page }) => {
    await page.goto(lesson);
    for (const wrong of [0, 1, 2] as const) {
      const again = falls(page).getByRole('button', { name: 'Try again' });
      if (await again.isVisible()) await again.click();
      await answer(falls(page), wrong);
    }
    await expect(falls(page).getByText('Right, not chosen')).toBeVisible();
    await expect(falls(page).getByRole('button', { name: 'Try again' })).toBeHidden();
  });

  test('takes “I do not know yet” as an answer and shows the key', async ({ page }) => {
    await page.goto(lesson);
    await falls(page).getByRole('radio', { name: 'I do not know yet' }).check();
    await falls(page).getByRole('button', { name: 'Check' }).click();
    await expect(falls(page).getByRole('heading', { name: 'Not known yet' })).toBeVisible();
    await expect(falls(page).getByText('The answer')).toBeVisible();
  });

  test('asks for an answer when none is given, and leads to the first control', async ({ page }) => {
    await page.goto(lesson);
    await falls(page).getByRole('button', { name: 'Check' }).click();
    await expect(falls(page).getByRole('group', { name: 'There is a problem' })).toBeFocused();
    await expect(page).toHaveTitle(/^Error: /);
    await falls(page).getByRole('link', { name: 'Choose an answer' }).click();
    await expect(falls(page).getByRole('radio').first()).toBeFocused();
    await answer(falls(page), 'right');
    await expect(page).not.toHaveTitle(/^Error: /);
  });

  test('answers a press that came before its script did', async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/_astro\/.*\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(lesson, { waitUntil: 'commit' });
    await answer(falls(page), 'right');
    await expect(falls(page).getByRole('heading', { name: 'Correct' })).toBeHidden();
    release();
    await expect(falls(page).getByRole('heading', { name: 'Correct' })).toBeVisible();
  });

  test('keeps what was chosen and not yet submitted', async ({ page }) => {
    await page.goto(lesson);
    await falls(page).scrollIntoViewIfNeeded();
    await expect(falls(page).locator('form')).toHaveAttribute('data-live');
    await (await choiceOf(falls(page), 1)).check();
    await page.waitForTimeout(600);
    await page.reload();
    await falls(page).scrollIntoViewIfNeeded();
    await expect(await choiceOf(falls(page), 1)).toBeChecked();
  });

  test('is answered in two tabs at once without loss', async ({ page, context }) => {
    const other = await context.newPage();
    await page.goto(lesson);
    await other.goto(lesson);
    await answer(falls(page), 'right');
    const outside = checkOf(other, 'meaning-left-outside');
    await outside.getByRole('checkbox').first().check();
    await outside.getByRole('button', { name: 'Check' }).click();
    await falls(other).scrollIntoViewIfNeeded();
    await expect(falls(other).getByRole('heading', { name: 'Correct' })).toBeVisible();
    await page.reload();
    await falls(page).scrollIntoViewIfNeeded();
    await expect(falls(page).getByRole('heading', { name: 'Correct' })).toBeVisible();
    await checkOf(page, 'meaning-left-outside').scrollIntoViewIfNeeded();
    await expect(checkOf(page, 'meaning-left-outside').locator('.feedback-title')).toBeVisible();
  });
});

test('steps are put in order with the keyboard, and the new place is said', async ({ page }) => {
  await page.goto('modules/practice/handovers-records-meetings/');
  const question = checkOf(page, 'practice-loop-order');
  await question.scrollIntoViewIfNeeded();
  await expect(question.locator('form')).toHaveAttribute('data-live');
  const down = question.getByRole('button', { name: /^Move down/ }).first();
  const words = await question.locator('.order-words').first().textContent();
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(question.getByRole('status').filter({ hasText: 'is now 2 of' })).toBeVisible();
  await expect(question.locator('.order-words').nth(1)).toHaveText(words ?? '');
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question.locator('.feedback-title')).toBeFocused();
});

test('a row that is left open is named without a second full stop', async ({ page }) => {
  await page.goto('modules/barriers/five-barriers/');
  const question = checkOf(page, 'barriers-cases-kinds');
  await question.scrollIntoViewIfNeeded();
  await expect(question.locator('form')).toHaveAttribute('data-live');
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question.getByRole('link', { name: /^Choose an answer for each row: / }).first()).toBeVisible();
  await expect(question.getByText('..', { exact: false })).toHaveCount(0);
});
