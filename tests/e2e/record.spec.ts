import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const lesson = 'modules/meaning/testable-definition/';

async function answerOne(page: Page): Promise<void> {
  await page.goto(lesson);
  const question = page.locator('[data-check="meaning-falls-agreement"]');
  await question.getByRole('radio', { name: 'Freedom to revise' }).check();
  await question.getByRole('button', { name: 'Check' }).click();
  await expect(question.getByRole('heading', { name: 'Correct' })).toBeVisible();
}

async function saved(page: Page): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a file', exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^common-ground-\d{4}-\d{2}-\d{2}\.json$/);
  return readFile(await download.path(), 'utf8');
}

const bringIn = (page: Page, text: string) =>
  page
    .getByLabel('A file from another device')
    .setInputFiles({ name: 'common-ground.json', mimeType: 'application/json', buffer: Buffer.from(text) });

test(
  'a record is saved, cleared and brought back whole; bringing it in twice doubles nothing',
  { tag: '@sub-folder' },
  async ({ page }) => {
    await answerOne(page);
    await page.goto('my/');
    await expect(page.getByText('1 checks answered')).toBeVisible();
    const text = await saved(page);
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Clear without saving' }).click();
    await expect(page.getByRole('heading', { name: 'This browser is clear' })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
    await bringIn(page, text);
    await expect(page.getByRole('heading', { name: 'It was brought in' })).toBeVisible();
    await expect(page.getByText('1 checks answered')).toBeVisible();
    await bringIn(page, text);
    await expect(page.getByText('Everything in it was here already')).toBeVisible();
  },
);

test('two people on one machine: finishing here saves a file and clears the device', async ({ page }) => {
  await answerOne(page);
  await page.goto('my/');
  await page.getByRole('button', { name: 'Finish here' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save a file and clear this browser' }).click(),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain('"responseSubmitted"');
  await expect(page.getByRole('heading', { name: 'This browser is clear' })).toBeVisible();
  await page.goto(lesson);
  await expect(
    page.locator('[data-check="meaning-falls-agreement"]').getByRole('radio', { name: 'Freedom to revise' }),
  ).not.toBeChecked();
});

const files = [
  { name: 'no JSON', text: 'hello', title: 'This is not a Common Ground file' },
  {
    name: 'another program’s',
    text: '{"format":"other","version":1,"events":[]}',
    title: 'This is not a Common Ground file',
  },
  {
    name: 'a newer version’s',
    text: '{"format":"common-ground-progress","version":99,"events":[]}',
    title: 'This file comes from a newer version of the course',
  },
  {
    name: 'empty',
    text: '{"format":"common-ground-progress","version":1,"course":"0.1.0","made":"2026-11-24T10:00:00.000Z","events":[]}',
    title: 'There is nothing in this file',
  },
] as const;
for (const { name, text, title } of files) {
  test(`a file that is ${name} gets a clear message and changes nothing`, async ({ page }) => {
    await answerOne(page);
    await page.goto('my/');
    await bringIn(page, text);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText('1 checks answered')).toBeVisible();
  });
}

test('a damaged file offers what can be read of it', async ({ page }) => {
  await answerOne(page);
  await page.goto('my/');
  const text = await saved(page);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Clear without saving' }).click();
  await bringIn(page, text.slice(0, text.lastIndexOf('"sha256"') - 3));
  await expect(page.getByRole('heading', { name: 'Part of this file is damaged' })).toBeVisible();
  await page.getByRole('button', { name: 'Bring in what can be read' }).click();
  await expect(page.getByText('1 checks answered')).toBeVisible();
});

test('text that a file brings is shown as text and never run', async ({ page }) => {
  const text = JSON.stringify({
    format: 'common-ground-progress',
    version: 1,
    course: '0.1.0',
    made: '2026-11-24T10:00:00.000Z',
    events: [
      {
        format: 1,
        uuid: 'hostile-1',
        time: 1764000000000,
        deviceId: 'x',
        about: { kind: 'reflection', id: 'meaning-testable-definition-practice' },
        event: 'reflectionWritten',
        data: { text: '<img src=x onerror="document.title=\'run\'">' },
      },
    ],
  });
  await page.goto('my/');
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible();
  await bringIn(page, text);
  await expect(page.getByText('<img src=x')).toBeVisible();
  await expect(page).toHaveTitle(/^My learning/);
});

test('what is written at a prompt stays, and stands in My learning', async ({ page }) => {
  await page.goto(lesson);
  const paper = page.getByRole('textbox', { name: /^Think of an arrangement/ });
  await paper.fill('The memory clinic and the day centre.');
  await expect(page.getByText(/Kept on this device, yours alone/)).toBeVisible();
  await page.waitForTimeout(600);
  await page.reload();
  await expect(paper).toHaveValue('The memory clinic and the day centre.');
  await page.goto('my/');
  await expect(page.getByText('The memory clinic and the day centre.')).toBeVisible();
  await page.getByRole('button', { name: 'Delete this note' }).click();
  await expect(page.getByText('You have not written anything.')).toBeVisible();
});

test('with storage blocked the course works and says how long it lasts', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new Error('blocked');
      },
    });
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new Error('blocked');
      },
    });
  });
  await answerOne(page);
  await expect(page.getByRole('heading', { name: 'This browser is not keeping anything' })).toBeVisible();
  await expect(page.getByText('Kept until this tab closes')).toBeVisible();
});

test('one damaged entry in the store costs nothing else', async ({ page }) => {
  await answerOne(page);
  await page.evaluate(async () => {
    const names = await indexedDB.databases();
    const open = indexedDB.open(names[0]?.name ?? '');
    const database = await new Promise<IDBDatabase>((resolve) => (open.onsuccess = () => resolve(open.result)));
    const write = database.transaction('events', 'readwrite');
    write.objectStore('events').put({ uuid: 'damaged', format: 1, event: 'responseSubmitted', time: 'never' });
    write.objectStore('events').put({ uuid: 'later', format: 7, event: 'somethingNew', time: 1 });
    await new Promise((resolve) => (write.oncomplete = resolve));
    database.close();
  });
  await page.reload();
  await page.locator('[data-check="meaning-falls-agreement"]').scrollIntoViewIfNeeded();
  await expect(
    page.locator('[data-check="meaning-falls-agreement"]').getByRole('heading', { name: 'Correct' }),
  ).toBeVisible();
  await expect(page.getByText('Part of your record comes from a newer version of the course')).toBeVisible();
});

test('marks of progress stand in the outline, on the home page and in the module', async ({ page }) => {
  await page.goto(lesson);
  await page.getByRole('button', { name: 'Mark this lesson as done' }).click();
  await expect(page.getByRole('button', { name: 'Marked as done: take it back' })).toBeVisible();
  await page.goto('./');
  await expect(page.getByRole('heading', { name: /^Next, after what you read today/ })).toBeVisible();
  await expect(page.getByText('How services turned to partnership').first()).toBeVisible();
  await page.goto('modules/meaning/');
  await expect(
    page.getByRole('listitem').filter({ hasText: '3 A definition that you can test' }).getByText('Done'),
  ).toBeVisible();
});
