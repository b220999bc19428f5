import { expect, test } from './fixtures.ts';

const LESSON = 'modules/law/safeguarding-equality-rights/';

test('what a reader expected stands beside the answer after the part, also after a reload, and in My learning', async ({
  page,
}) => {
  await page.goto(LESSON);
  const asked = page.getByRole('combobox', { name: /^What does the council need/ });
  await asked.focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const expected = await asked.inputValue();
  expect(expected).not.toBe('');
  const answer = page.getByRole('region', { name: 'What you expected' });
  await expect(page.getByText(/^Kept on this device, yours alone, at/).first()).toBeVisible();
  await expect(answer.locator('output')).toHaveText(expected);
  await page.reload();
  await expect(asked).toHaveValue(expected);
  await expect(answer.locator('output')).toHaveText(expected);

  await page.goto('my/');
  const note = page.locator('.own-note', { hasText: expected });
  await expect(note).toContainText('What does the council need before it must make enquiries');
  await expect(page.getByText('0 checks answered')).toBeVisible();
});

test('an explanation is written first and then held against a model', async ({ page }) => {
  await page.goto('modules/law/health-and-care/');
  const exercise = page.getByRole('region', { name: 'Explain it yourself' });
  await exercise.getByRole('textbox').fill('One duty lies on both.');
  await expect(exercise.getByText(/Kwabena was detained under section 3/)).toBeHidden();
  await exercise.getByText('Compare with one good answer').click();
  await expect(exercise.getByText(/Kwabena was detained under section 3/)).toBeVisible();
  await exercise.getByRole('checkbox').first().check();
  await expect(exercise.getByText(/^Kept on this device, yours alone, at/)).toBeVisible();
  await page.reload();
  await expect(exercise.getByRole('textbox')).toHaveValue('One duty lies on both.');
});

test('a card joins the review of a lesson that was done, is turned over and judged, and comes back', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-10T09:00:00Z');
  await page.goto('modules/capstone/four-seats/');
  await page.getByRole('button', { name: 'Mark this lesson as done' }).click();
  await expect(page.getByRole('button', { name: /take it back/ })).toBeVisible();
  await page.clock.setFixedTime('2026-11-20T09:00:00Z');
  await page.goto('test/review/');
  await page.getByRole('button', { name: 'Begin' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Question 1 of \d$/ })).toBeFocused();
  await page.getByRole('button', { name: 'Turn it over' }).press('Enter');
  await expect(page.locator('.review-card-back')).toBeFocused();
  await expect(page.locator('.review-card-back').getByRole('link')).toHaveAttribute('href', /\/modules\/capstone\//);
  await page.getByRole('button', { name: 'I had part of it' }).press('Enter');
  await expect(
    page.getByText(/^It comes once more in this sitting\. Then it comes back on \d+ November/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Continue' }).press('Enter');
  await expect(page.getByRole('heading', { name: /^Question 2 of/ })).toBeFocused();
  await page.getByRole('button', { name: 'Turn it over' }).click();
  await page.getByRole('button', { name: 'I had it' }).click();
  await page.reload();
  await expect(
    page.getByRole('heading', { name: /^(\d+ questions? today|Done for today|Nothing is due)$/ }),
  ).toBeVisible();

  await page.goto('my/');
  await expect(page.getByText('0 checks answered')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('exercises and cards can be read, with their answers closed', async ({ page }) => {
    await page.goto('modules/law/sharing-information/');
    const worked = page.getByRole('region', { name: 'Worked example' });
    await expect(worked.getByText('Your turn: think, then open')).toHaveCount(3);
    await worked.getByText('Your turn: think, then open').first().click();
    await expect(worked.getByText(/^Three facts: oxygen at night/)).toBeVisible();
    await page.goto('test/cards/');
    await page.locator('[data-front]').first().click();
    await expect(page.locator('[data-back]').first()).toBeVisible();
  });
});
