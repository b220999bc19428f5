import { encodePath } from '#core/paths/codec.ts';
import { expect, test } from './fixtures.ts';

const phone = { width: 390, height: 844 };
const hostile = encodePath({
  title: '<img src=x onerror=alert(1)>',
  author: 'The course team"><script>alert(2)</script>',
  entries: [
    { kind: 'lesson', id: 'meaning-no-single-meaning', note: '</p><a href="javascript:alert(3)">press</a>' },
    { kind: 'lesson', id: 'a-lesson-that-is-gone' },
  ],
});

test('twelve steps are built by keyboard alone, sent, followed on a phone, and finished', async ({
  page,
  browser,
  site,
}) => {
  test.setTimeout(120_000);
  await page.goto('tutors/path/');
  await page.getByLabel('Name of the path').focus();
  await page.keyboard.type('Spring term');
  for (const module of ['What partnership means', 'Philosophies of partnership', 'Outcomes']) {
    const group = page.locator('.shelf details', { has: page.locator('summary', { hasText: module }) });
    await group.locator('summary').focus();
    await page.keyboard.press('Enter');
    for (const index of [1, 2, 3, 4]) {
      await group.locator('input').nth(index).focus();
      await page.keyboard.press('Space');
    }
  }
  const steps = page.locator('.steps > li');
  await expect(steps).toHaveCount(12);
  await steps.nth(11).getByRole('button', { name: /^Up/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-said]')).toContainText('is now 10 of 12');
  await expect(steps.nth(9).getByRole('button', { name: /^Up/ })).toBeFocused();
  await steps
    .nth(0)
    .getByRole('button', { name: /^Remove/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(steps).toHaveCount(11);
  await page.getByRole('button', { name: 'Undo' }).focus();
  await page.keyboard.press('Enter');
  await expect(steps).toHaveCount(12);
  await expect(page.getByRole('img', { name: 'QR code of the link' }).first()).toBeVisible();
  const link = await page.getByLabel('Link', { exact: true }).inputValue();
  expect(link.length).toBeLessThan(600);
  await page.reload();
  await expect(page.getByLabel('Link', { exact: true })).toHaveValue(link);

  const context = await browser.newContext({ viewport: phone });
  const learner = await context.newPage();
  await learner.goto(link);
  await expect(learner.getByText('Made by a tutor, not by the course team')).toBeVisible();
  await learner.getByRole('button', { name: 'Follow it' }).click();
  await expect(learner.getByText('0 of 12 steps done, about')).toBeVisible();
  await learner.goto(`${site}path/`);
  await expect(learner.getByRole('heading', { name: 'Spring term' })).toBeVisible();

  const hrefs = await learner
    .locator('.stop-title')
    .evaluateAll((links) => links.map((one) => one.getAttribute('href')));
  await learner.getByRole('link', { name: 'Begin' }).click();
  for (const href of hrefs) {
    await expect(learner).toHaveURL(new RegExp(`${href}$`));
    const mark = learner.getByRole('button', { name: 'Mark this lesson as done' });
    await mark.click();
    await expect(learner.getByRole('button', { name: /take it back/ })).toBeVisible();
    await learner.getByRole('navigation', { name: 'Lessons before and after' }).locator('[rel="next"]').click();
  }
  await expect(learner.getByText('Every step is done.')).toBeVisible();
  await learner.getByRole('button', { name: /Leave this path/ }).click();
  await expect(learner.getByRole('heading', { name: 'Ready-made paths' })).toBeVisible();
  await learner.goto(hrefs[0] ?? '');
  await expect(learner.getByRole('button', { name: /take it back/ })).toBeVisible();
  await context.close();
});

test('the home page goes by the path that is followed @sub-folder', async ({ page }) => {
  await page.goto('path/#one-evening');
  await expect(page.getByText('A ready-made path, made by the course team')).toBeVisible();
  await page.getByRole('button', { name: 'Follow it' }).click();
  await page.goto('.');
  await expect(page.getByRole('heading', { name: 'Next on your path, One evening' })).toBeVisible();
  await page.getByRole('link', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'A definition that you can test' })).toBeVisible();
});

test('what a stranger wrote stays text, and what is gone is named', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => asked.push(dialog.message()));
  await page.goto(`path/#${hostile}`);
  await page.getByRole('button', { name: 'Only look' }).click();
  await expect(page.getByRole('heading', { name: '<img src=x onerror=alert(1)>' })).toBeVisible();
  await expect(page.getByText('</p><a href="javascript:alert(3)">press</a>').first()).toBeVisible();
  await expect(page.getByText('lesson ‘a-lesson-that-is-gone’')).toBeVisible();
  await expect(page.locator('.follow img, .follow script, .follow [href^="javascript"]')).toHaveCount(0);
  await page.goto('path/');
  await expect(page.getByRole('heading', { name: 'Ready-made paths' })).toBeVisible();
  expect(asked).toEqual([]);
});

for (const [what, fragment, words] of [
  ['cut', hostile.slice(0, -9), 'This link is not whole'],
  ['of a later version', '2.AAAA', 'made by a later version'],
  ['far too long', `1.${'A'.repeat(13_000)}`, 'This link is too long'],
] as const)
  test(`a link that is ${what} says so and offers a way on`, async ({ page }) => {
    await page.goto(`path/#${fragment}`);
    await expect(page.getByRole('alert')).toContainText(words);
    await expect(page.getByRole('heading', { name: 'Ready-made paths' })).toBeVisible();
  });

test('works and quizzes lead on along the path, and a work is read when its reader says so', async ({ page }) => {
  const link = encodePath({
    title: 'Works too',
    author: '',
    entries: [
      { kind: 'reference', id: 'vangen-huxham-2003' },
      { kind: 'law', id: 'care-act-2014' },
      { kind: 'quiz', id: 'meaning' },
    ],
  });
  await page.goto(`path/#${link}`);
  await page.getByRole('button', { name: 'Follow it' }).click();
  await expect(page.getByText('0 of 3 steps done').first()).toBeVisible();
  await page.locator('.stop-title').first().click();
  await page.getByRole('link', { name: /^Next on your path: Care Act 2014/ }).click();
  await page.getByRole('link', { name: /^Next on your path: Module quiz/ }).click();
  await page.getByRole('link', { name: 'Back to your path: Works too' }).click();
  await page.getByRole('button', { name: /^I have read it ?: Care Act 2014/ }).click();
  await expect(page.getByText('1 of 3 steps done').first()).toBeVisible();
  await page.reload();
  await expect(page.locator('.stop').nth(1).getByText('Read', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: /^Take “read” back ?: Care Act 2014/ }).click();
  await expect(page.getByText('0 of 3 steps done').first()).toBeVisible();
});

test('a step is dragged to another place by its number, as an extra to the buttons', async ({ page }) => {
  // Both ends of the way are in view: a page scrolls under a mouse, and not under a test.
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.goto('tutors/path/#one-evening');
  const steps = page.locator('.steps > li');
  const names = () => steps.locator('.step-words').allInnerTexts();
  await expect(steps.first()).toBeVisible();
  const before = await names();
  await steps
    .nth(2)
    .locator('[draggable="true"]')
    .dragTo(steps.nth(0), { targetPosition: { x: 20, y: 20 } });
  await expect.poll(names).not.toEqual(before);
  const after = await names();
  expect(after[0]).toBe(before[2]);
  expect([...after].sort()).toEqual([...before].sort());
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).toEqual(before);
});
