// cspell:ignore fulfill
/**
 * Takes the pictures of the how-to pages from the built course, so that they show what a reader will see. Run it after a
 * build when those pages change their look: `npm run pictures` writes content/pages/pictures/*.png.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Locator, type Page } from '@playwright/test';
import { browserFlags, getBrowser } from './browser.ts';
import { serve } from './static-server.ts';

type Picture = {
  readonly name: string;
  /** Of the window, in CSS pixels; a picture is half as fine again. */
  readonly width: number;
  /** Opens the page and gives back what is to be seen. */
  readonly show: (page: Page) => Promise<Locator>;
  /** How much of it from the top, in CSS pixels; all of it where none is given. */
  readonly height?: number;
};

/** What stands in the address of a picture; the files come from this machine. */
const HOST = 'https://course.example.org/';

/** What is left around the thing to be seen, in CSS pixels. */
const EDGE = 12;

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'content', 'pages', 'pictures');

const pictures: readonly Picture[] = [
  {
    name: 'path-builder',
    width: 900,
    height: 760,
    show: async (page) => {
      await buildPath(page);
      return page.locator('.builder');
    },
  },
  {
    name: 'path-share',
    width: 620,
    show: async (page) => {
      await buildPath(page);
      return page.locator('.share');
    },
  },
  {
    name: 'path-on-a-phone',
    width: 390,
    height: 760,
    show: async (page) => {
      await buildPath(page);
      const link = await page.getByLabel('Link', { exact: true }).inputValue();
      await page.goto('about:blank');
      await page.goto(link);
      await page.getByRole('button', { name: 'Follow it' }).click();
      await page.getByText('0 of 3 steps done').first().waitFor();
      return page.locator('main');
    },
  },
  {
    name: 'printed-quiz',
    width: 820,
    height: 1000,
    show: async (page) => {
      await page.goto('tutors/barriers/booklet/');
      await page.getByLabel('Form code').fill('7K2M9Q');
      await page.getByRole('button', { name: 'Show this form' }).click();
      return page.locator('main');
    },
  },
  {
    name: 'who-knew-what',
    width: 820,
    height: 620,
    show: async (page) => {
      await page.goto('modules/askew/who-knew-what/');
      return page.locator('.knew-plan').first();
    },
  },
];

/** A path of two lessons and a quiz, with a date and a note. */
async function buildPath(page: Page): Promise<void> {
  await page.goto('tutors/path/');
  await page.getByLabel('Name of the path').fill('Before your placement');
  const module = page.locator('.shelf details', { has: page.locator('summary', { hasText: 'Barriers' }) }).first();
  await module.locator('summary').click();
  const boxes = module.locator('input');
  for (const index of [1, 2, (await boxes.count()) - 1]) await boxes.nth(index).check();
  await page.locator('.steps > li').nth(2).waitFor();
}

async function take(page: Page, { name, show, height }: Picture): Promise<void> {
  const seen = await show(page);
  const box = await seen.boundingBox();
  if (!box) throw new Error(`There is nothing to see for ${name}`);
  const tall = Math.min(box.height, height ?? box.height) + 2 * EDGE;
  const { width } = page.viewportSize() ?? { width: 820 };
  const left = Math.max(0, box.x - EDGE);
  await page.setViewportSize({ width, height: Math.ceil(box.y + tall) });
  await page.screenshot({
    path: join(folder, `${name}.png`),
    clip: { x: left, y: box.y - EDGE, width: Math.min(width, box.x + box.width + EDGE) - left, height: tall },
    animations: 'disabled',
  });
}

mkdirSync(folder, { recursive: true });
const { server, address } = await serve({ folder: join(root, 'dist'), base: '/', port: 0 });
const browser = await chromium.launch({ executablePath: getBrowser(), args: [...browserFlags] });
for (const picture of pictures) {
  const page = await browser.newPage({
    baseURL: HOST,
    locale: 'en-GB',
    viewport: { width: picture.width, height: 1600 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.route(`${HOST}**`, async (route) => {
    const reply = await fetch(new URL(new URL(route.request().url()).pathname, address));
    await route.fulfill({
      status: reply.status,
      body: Buffer.from(await reply.arrayBuffer()),
      contentType: reply.headers.get('content-type') ?? '',
    });
  });
  await take(page, picture);
  await page.close();
  process.stdout.write(`${picture.name}.png\n`);
}
await browser.close();
server.close();
