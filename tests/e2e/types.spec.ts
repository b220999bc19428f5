import type { Page } from '@playwright/test';
import { drawItems } from '#core/assessment/draw.ts';
import { formCodeOf } from '#core/assessment/form-code.ts';
import type { QuizData } from '#islands/quiz/pool.ts';
import { expect, test } from './fixtures.ts';

const shown = (page: Page) => page.locator('.item-whole:not([hidden]) form[data-key]');

/** Opens a form that begins with an item: the codes are tried in turn until one draws it first. */
async function openWith(page: Page, module: string, item: string): Promise<void> {
  await page.goto(`test/${module}/`);
  const data: QuizData = JSON.parse((await page.locator('[data-quiz-data]').textContent()) ?? '');
  const codes = Array.from({ length: 5_000 }, (_, number) => formCodeOf(number));
  const code = codes.find((one) => drawItems(data.quiz, data.items, one)[0]?.id === item);
  await page.getByText('I have a form code').click();
  await page.getByLabel(/^Six letters and figures/).fill(code ?? '');
  await page.getByRole('button', { name: 'Draw this form' }).click();
  await expect(shown(page)).toHaveAttribute('id', `q-${item}`);
}

/** Presses the button that goes on. */
async function goOn(page: Page): Promise<void> {
  await shown(page).locator('button[value="check"]').focus();
  await page.keyboard.press('Enter');
}

test('choose exactly n is answered by keyboard, counts, and does not go on with another number', async ({ page }) => {
  await openWith(page, 'barriers', 'barriers-two-purses');
  const counted = shown(page).getByRole('status');
  await expect(counted).toHaveText('0 of 2 chosen');
  const boxes = shown(page).getByRole('checkbox');
  await boxes.first().focus();
  await page.keyboard.press('Space');
  await expect(counted).toHaveText('1 of 2 chosen');
  await goOn(page);
  await expect(page.getByText('Choose exactly 2, or none to leave it open.')).toBeVisible();
  await boxes.first().focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(counted).toHaveText('2 of 2 chosen');
  await goOn(page);
  await expect(page.getByRole('heading', { name: /^Question 2 of/ })).toBeFocused();
});

test('actions are ranked by keyboard, and each move is said', async ({ page }) => {
  await openWith(page, 'strategies', 'strategies-repair-ranked');
  const last = shown(page).getByRole('listitem').last();
  const words = (await last.locator('.order-words').textContent()) ?? '';
  await last.getByRole('button', { name: /^Move up/ }).focus();
  await page.keyboard.press('Enter');
  await expect(shown(page).getByRole('status')).toHaveText(`“${words}” is now 4 of 5.`);
  const moved = shown(page).getByRole('listitem').filter({ hasText: words });
  await expect(moved.getByRole('button', { name: /^Move up/ })).toBeFocused();
  await goOn(page);
  await expect(page.getByRole('heading', { name: /^Question 2 of/ })).toBeFocused();
});

test('actions are rated by keyboard, each in a group with its name', async ({ page }) => {
  await openWith(page, 'practice', 'practice-three-doors-rated');
  const actions = shown(page).locator('.rating');
  for (const action of await actions.all()) {
    await action.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
  }
  await expect(shown(page).getByRole('radio', { name: 'Somewhat appropriate', checked: true })).toHaveCount(4);
  await expect(
    shown(page).getByRole('group', { name: 'The two agree that for his own good he shall be weighed' }),
  ).toBeVisible();
  await goOn(page);
  await expect(page.getByRole('heading', { name: /^Question 2 of/ })).toBeFocused();
});

test('sentences are spotted by keyboard, in the order of the record', async ({ page }) => {
  await openWith(page, 'practice', 'practice-record-of-a-day');
  const sentences = shown(page).getByRole('checkbox');
  await expect(sentences).toHaveCount(6);
  await sentences.first().focus();
  for (const isKey of [false, true, false, true, true, false]) {
    if (isKey) await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
  }
  await expect(shown(page).getByRole('checkbox', { checked: true })).toHaveCount(3);
  await expect(sentences.first()).toHaveAccessibleName(/^At eight/);
  await goOn(page);
  await expect(page.getByRole('heading', { name: /^Question 2 of/ })).toBeFocused();
});

test('a word that was marked wrong can be held to be right, and the result stays', async ({ page }) => {
  await openWith(page, 'models', 'models-word-for-slow');
  await shown(page).getByRole('textbox', { name: 'Your answer' }).fill('stuckness');
  const review = page.getByRole('heading', { name: 'Check your answers' });
  for (let question = 0; question < 30 && !(await review.isVisible()); question += 1) await goOn(page);
  await page.getByRole('button', { name: /^Hand in/ }).press('Enter');
  const result = page.getByRole('heading', { name: /^Your result/ });
  await expect(result).toBeFocused();
  const before = await result.textContent();
  await page.getByRole('button', { name: 'I think my answer is right' }).press('Enter');
  await expect(page.getByText(/^Accepted here: inertia; collaborative inertia/)).toBeFocused();
  await page.getByRole('button', { name: 'Mark it as right for myself' }).press('Enter');
  await expect(page.getByText('You hold your answer to be right.')).toBeVisible();
  await expect(result).toHaveText(before ?? '');
});

test('a word is typed, and a slip of spelling is pointed out once', async ({ page }) => {
  await openWith(page, 'models', 'models-word-for-slow');
  await shown(page).getByRole('textbox', { name: 'Your answer' }).focus();
  await page.keyboard.type('innertia');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Check the spelling, or press the button again to go on.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Question 2 of/ })).toBeFocused();
});
