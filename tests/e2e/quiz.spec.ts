import { expect, test } from './fixtures.ts';
import { questions, shown } from './questions.ts';

test.describe('a module quiz', { tag: '@sub-folder' }, () => {
  test('is drawn, answered, checked, handed in and explained, and stands in My learning', async ({ page }) => {
    await page.goto('test/meaning/');
    await page.getByRole('button', { name: 'Start the quiz' }).click();
    await expect(page.getByRole('heading', { name: 'Question 1 of 10' })).toBeFocused();
    const ids = await questions(page, 10);
    expect(new Set(ids).size).toBe(10);
    await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeFocused();
    await expect(page.getByText('Every question is answered.')).toBeVisible();
    await page.getByRole('button', { name: 'Hand in 10 questions' }).click();
    await expect(page.getByRole('heading', { name: /^Your result: \d+%$/ })).toBeFocused();
    await expect(page.getByRole('heading', { name: 'Question 10' })).toBeVisible();
    await page.goto('my/');
    await expect(page.getByRole('table', { name: 'Quiz forms handed in' }).getByRole('row')).toHaveCount(2);
  });
});

test('a quiz goes on where it was left, and going back loses no answer', async ({ page }) => {
  await page.goto('test/meaning/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  const ids = await questions(page, 3);
  await page.waitForTimeout(600);
  await page.reload();
  await page.getByRole('button', { name: 'Go on where you stopped' }).click();
  await expect(page.getByRole('heading', { name: 'Question 4 of 10' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(shown(page)).toHaveAttribute('id', ids[2] ?? '');
  await expect(page.getByText('3 of 10 answered')).toBeVisible();
});

test('a form code draws the same paper on another device', async ({ browser, site }) => {
  const papers = await Promise.all(
    [0, 1].map(async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${site}test/askew/`);
      await page.getByText('I have a form code').click();
      await page.getByLabel(/Six letters and figures/).fill('7k2m9q');
      await page.getByRole('button', { name: 'Draw this form' }).click();
      await expect(page.getByText('Form 7K2M9Q')).toBeVisible();
      const ids = await questions(page, 10);
      await context.close();
      return ids;
    }),
  );
  expect(papers[0]).toEqual(papers[1]);
});

test('a code that is no code is told apart, and nothing is drawn', async ({ page }) => {
  await page.goto('test/meaning/');
  await page.getByText('I have a form code').click();
  await page.getByLabel(/Six letters and figures/).fill('<b>x</b>');
  await page.getByRole('button', { name: 'Draw this form' }).click();
  await expect(page.getByText('Enter a code of six letters and figures')).toBeVisible();
  await expect(shown(page)).toHaveCount(0);
});

test('what is left open is counted before handing in, and counts as not known', async ({ page }) => {
  await page.goto('test/meaning/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  for (let number = 0; number < 10; number += 1) {
    const spelt = page.getByText('Check the spelling');
    await shown(page).locator('button[value="check"]').click();
    if (await spelt.isVisible()) await shown(page).locator('button[value="check"]').click();
  }
  await expect(page.getByRole('heading', { name: 'Check your answers' })).toBeVisible();
  await expect(page.getByText(/questions are not fully answered/)).toBeVisible();
  await page.getByRole('button', { name: 'Hand in 10 questions' }).click();
  await expect(page.getByRole('heading', { name: /^Your result: \d+%$/ })).toBeVisible();
});
