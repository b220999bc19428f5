import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const shown = (page: Page) => page.locator('.item-whole:not([hidden]) form[data-key]');

/** Hands in a quiz with nothing answered, ten days before the pages that follow. */
async function leaveQuizOpen(page: Page, module: string): Promise<void> {
  await page.clock.setFixedTime('2026-11-10T09:00:00Z');
  await page.goto(`test/${module}/`);
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  for (let number = 0; number < 10; number += 1) await shown(page).locator('button[value="check"]').click();
  await page.getByRole('button', { name: 'Hand in 10 questions' }).click();
  await expect(page.getByRole('heading', { name: /Your (result|answers)/ })).toBeVisible();
  await page.clock.setFixedTime('2026-11-20T09:00:00Z');
}

/** Says "I do not know yet" to the question that stands there. */
async function doNotKnow(page: Page): Promise<void> {
  const form = page.locator('[data-review] form[data-key]');
  await expect(form).toBeVisible();
  const asOption = form.locator('[data-unknown]');
  if ((await asOption.count()) > 0) {
    await asOption.check();
    await form.locator('button[value="check"]').click();
  } else await form.locator('button[value="unknown"]').click();
}

test('review with nothing answered says how questions come here', async ({ page }) => {
  await page.goto('test/review/');
  await expect(page.getByRole('heading', { name: 'Nothing is due' })).toBeVisible();
  await expect(page.getByText('Questions come here after you have answered them')).toBeVisible();
});

test.describe('a review', { tag: '@sub-folder' }, () => {
  test('asks what is due, explains at once, asks again what was not right, and says when it comes back', async ({
    page,
  }) => {
    await leaveQuizOpen(page, 'meaning');
    await page.goto('test/review/');
    // Two questions of a form may test one point over a third, and a point comes once.
    await expect(page.getByRole('heading', { name: /^(?:[5-9]|10) questions today$/ })).toBeVisible();
    await page.getByText('How many a day, and by when').click();
    await page.getByLabel('Questions a day').selectOption('5');
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(page.getByRole('heading', { name: 'Question 1 of 5' })).toBeFocused();
    await doNotKnow(page);
    await expect(page.getByRole('heading', { name: /not know yet|Not known/i })).toBeFocused();
    await expect(page.getByText('Then it comes back on 21 November.')).toBeVisible();
    for (let number = 2; number <= 5; number += 1) {
      await page.getByRole('button', { name: 'Continue' }).click();
      await expect(page.getByRole('heading', { name: `Question ${number} of 5` })).toBeFocused();
      await doNotKnow(page);
    }
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { name: 'Once more' })).toBeFocused();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Done for today' })).toBeVisible();
    await page.getByRole('button', { name: 'Take some more now' }).click();
    await expect(page.getByRole('heading', { name: 'Question 1 of 5' })).toBeFocused();
  });
});

test('a question that cannot be fetched says so, and nothing is lost', async ({ page }) => {
  test.info().annotations.push({ type: 'why', description: 'the network goes away between two questions' });
  await leaveQuizOpen(page, 'law');
  await page.goto('test/review/');
  let isBroken = true;
  // A question's sibling may stand in another module, so every page that holds questions is broken.
  await page.route(/\/(?:modules\/[^/]+\/[^/]+|test\/(?!review)[^/]+)\/$/, (route) =>
    isBroken ? route.fulfill({ status: 200, body: '<!doctype html><title>x</title>' }) : route.continue(),
  );
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByText('This question could not be fetched.')).toBeVisible();
  isBroken = false;
  await page.reload();
  await page.getByRole('button', { name: 'Begin' }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of (?:[5-9]|10)$/ })).toBeFocused();
});
