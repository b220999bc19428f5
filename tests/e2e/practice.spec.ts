import { expect, test } from './fixtures.ts';
import { fill, pastQuestions, questions, shown } from './questions.ts';

test.describe('a practice paper', { tag: '@sub-folder' }, () => {
  test('is drawn over the whole course, handed in and explained, and what was missed is tried again', async ({
    page,
  }) => {
    await page.goto('test/paper/');
    await page.getByLabel('10', { exact: true }).check();
    await page.getByRole('button', { name: 'Draw a paper' }).click();
    await expect(page.getByRole('heading', { name: 'Question 1 of 10' })).toBeFocused();
    const ids = await questions(page, 10);
    expect(new Set(ids).size).toBe(10);
    await page.getByRole('button', { name: 'Hand in 10 questions' }).click();
    await expect(page.getByRole('heading', { name: /^Your result: \d+%$/ })).toBeFocused();
    await expect(page.getByText(/Form [0-9A-Z]{6} of paper_10, version/)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What to read next' })).toBeVisible();
    await page.getByRole('button', { name: /^Try the .* you missed again$/ }).click();
    await expect(page.getByText('What you missed, mixed anew.')).toBeVisible();
    expect(ids).toContain(await shown(page).getAttribute('id'));
  });
});

test('a code draws the same paper on another device', async ({ browser, site }) => {
  const papers = await Promise.all(
    [0, 1].map(async () => {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.goto(`${site}test/paper/#form=7k2m9q&paper=paper_10`);
      await page.getByRole('button', { name: 'Draw this form' }).click();
      await expect(page.getByText('Form 7K2M9Q of paper_10')).toBeVisible();
      const ids = await pastQuestions(page, 3);
      await context.close();
      return ids;
    }),
  );
  expect(papers[0]).toEqual(papers[1]);
});

test('a link of another version says so, and an unknown paper or code draws nothing', async ({ page }) => {
  await page.goto('test/paper/#form=7K2M9Q&paper=paper_10&bank=0.0.1');
  await expect(page.getByText(/It was drawn from version 0\.0\.1/)).toBeVisible();
  await page.getByLabel(/Six letters and figures/).fill('#form=7K2M9Q&paper=paper_10_nowhere');
  await page.getByRole('button', { name: 'Draw this form' }).click();
  await expect(page.getByText(/names a paper that this version of the course does not have/)).toBeVisible();
  await page.getByLabel(/Six letters and figures/).fill('<b>x</b>');
  await page.getByRole('button', { name: 'Draw this form' }).click();
  await expect(page.getByText(/Enter a code of six letters and figures/)).toBeVisible();
  await expect(shown(page)).toHaveCount(0);
});

test('a paper goes on from its stored draw after a reload', async ({ page }) => {
  await page.goto('test/paper/');
  await page.getByLabel('10', { exact: true }).check();
  await page.getByRole('button', { name: 'Draw a paper' }).click();
  const ids = await questions(page, 2);
  await page.waitForTimeout(600);
  await page.reload();
  await page.getByRole('button', { name: 'Go on where you stopped' }).click();
  await expect(page.getByRole('heading', { name: 'Question 3 of 10' })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(shown(page)).toHaveAttribute('id', ids[1] ?? '');
  await expect(page.getByText('2 of 10 answered')).toBeVisible();
});

test.describe('without a connection', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });
  test('a page that does not come is named, and the way on is to try again', async ({ page }) => {
    await page.goto('test/paper/');
    await page.getByText('Only some modules or criteria').click();
    await page.getByLabel('Law and policy').check();
    await page.route('**/test/law/', (route) => route.abort());
    await page.getByRole('button', { name: 'Draw a paper' }).click();
    await expect(page.getByRole('heading', { name: 'Some questions did not come' })).toBeFocused();
    await expect(page.getByText(/could not be fetched: Law and policy/)).toBeVisible();
    await page.unroute('**/test/law/');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
  });
});

test('mixed practice marks each question at once, goes on after a reload and ends with results', async ({ page }) => {
  await page.goto('test/mixed/#from=module:meaning');
  await page.getByLabel('How many questions').selectOption('5');
  await page.getByRole('button', { name: 'Start' }).click();
  for (let number = 1; number <= 5; number += 1) {
    await expect(page.getByRole('heading', { name: `Question ${number} of 5` })).toBeVisible();
    await fill(page);
    await shown(page).locator('button[value="check"]').click();
    if (await page.getByRole('link', { name: /Check the spelling/ }).isVisible())
      await shown(page).getByRole('button', { name: 'I do not know yet' }).click();
    await expect(page.locator('.question-tools .feedback-title')).toBeFocused();
    if (number === 2) {
      await page.reload();
      await page.getByRole('button', { name: 'Go on where you stopped' }).click();
      continue;
    }
    await page.getByRole('button', { name: number === 5 ? 'See how it went' : 'Next question' }).click();
  }
  await expect(page.getByRole('heading', { name: /^Your result: \d+%$/ })).toBeFocused();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('practice says what needs script and leads to every pool', async ({ page }) => {
    await page.goto('test/paper/');
    await expect(page.getByText(/This page needs script/)).toBeVisible();
    await page.getByRole('link', { name: 'Law and policy' }).first().click();
    await expect(page.getByText('Answer and reasons').first()).toBeVisible();
  });
});
