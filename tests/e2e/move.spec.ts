import { expect, test } from './fixtures.ts';

test('a small record goes to another device by its link, is shown first, and is not doubled', async ({
  page,
  browser,
}) => {
  await page.goto('modules/capstone/four-seats/');
  await page.getByRole('button', { name: 'Mark this lesson as done' }).click();
  await page.locator('.practice textarea').fill('Who rings whom by when?');
  await expect(page.getByText(/^Kept on this device, yours alone, at/).last()).toBeVisible();
  await page.goto('my/');
  await page.getByText('Go on with another device').click();
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByLabel(/^The link, \d+ characters$/).inputValue();
  expect(link.length).toBeLessThan(2_000);
  const code = page.getByRole('img', { name: /^QR code of the link/ });
  await expect(code).toBeVisible();
  // Dark on light, or no phone reads it.
  await expect(code.locator('path').first()).toHaveCSS('fill', 'rgb(255, 255, 255)');
  await expect(code.locator('path').last()).toHaveCSS('fill', 'rgb(0, 0, 0)');

  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const phone = await context.newPage();
  await phone.goto(link);
  await expect(phone.getByRole('heading', { name: 'A record from another device' })).toBeFocused();
  await expect(phone).not.toHaveURL(/#/);
  await expect(phone.getByText('0 of 64 lessons done')).toBeHidden();
  await phone.getByRole('button', { name: 'Bring them in' }).click();
  await expect(phone.getByRole('heading', { name: 'It was brought in' })).toBeFocused();
  await expect(phone.getByText(/^1 of \d+ lessons done, /)).toBeVisible();
  await expect(phone.getByText('Who rings whom by when?')).toBeVisible();
  // The page is open already: the link is heard all the same.
  await phone.goto(link);
  await phone.getByRole('button', { name: 'Bring them in' }).click();
  await expect(phone.getByText('Everything in it was here already; nothing is doubled.')).toBeVisible();
  await context.close();
});

test('a link that is cut or hostile brings nothing and changes nothing', async ({ page }) => {
  for (const payload of ['1.AAAA', '1.<img src=x onerror=alert(1)>', '9.abc', `1.${'A'.repeat(9_000)}`]) {
    await page.goto('about:blank');
    await page.goto(`my/#move=${payload}`);
    await expect(page.getByText('Nothing was brought in, and your own record has not been touched.')).toBeVisible();
    await expect(page).not.toHaveURL(/#/);
  }
});
