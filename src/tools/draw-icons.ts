/** Draws the pictures that other programs show of the course: `npm run icons`. The results are kept in public. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { browserFlags, findBrowser } from './browser.ts';

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const icon = await readFile(at('public/favicon.svg'), 'utf8');
const font = (await readFile(at('src/styles/fonts/brygada.woff2'))).toString('base64');
const executablePath = findBrowser();
const browser = await chromium.launch({
  args: [...browserFlags],
  ...(executablePath !== undefined && { executablePath }),
});
const page = await browser.newPage();

async function draw(name: string, width: number, height: number, body: string): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.setContent(
    `<style>@font-face{font-family:B;src:url(data:font/woff2;base64,${font})}*{margin:0}body{width:${width}px;height:${height}px;background:#f5f4eb;color:#172520;font-family:B;display:grid;place-items:center;overflow:hidden}svg{display:block}</style>${body}`,
  );
  await page.evaluate(() => document.fonts.ready);
  await writeFile(at(`public/${name}`), await page.screenshot({ type: 'png' }));
}

const sized = (size: number): string => icon.replace('<svg ', `<svg width="${size}" height="${size}" `);
await draw('touch-icon.png', 180, 180, sized(150));
await draw('icon-512.png', 512, 512, sized(430));
await draw(
  'card.png',
  1200,
  630,
  `<div style="display:grid;grid-template-columns:auto 1fr;gap:60px;align-items:center;padding:0 80px">${sized(330)}<div><div style="font-size:104px;line-height:.98;letter-spacing:-.02em">Common Ground</div><div style="font-size:38px;line-height:1.3;margin-top:28px">Working in partnership in health and social care: an open course</div></div></div>`,
);
await page.setViewportSize({ width: 32, height: 32 });
await page.setContent(`<style>*{margin:0}body{background:transparent}</style>${sized(32)}`);
const small = await page.screenshot({ type: 'png', omitBackground: true });
await writeFile(at('public/favicon.ico'), icoOf(small));
await browser.close();

/** An .ico file that holds one PNG of 32 by 32, as every browser since Windows Vista reads it. */
function icoOf(png: Buffer): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(1, 4);
  head.writeUInt8(32, 6);
  head.writeUInt8(32, 7);
  head.writeUInt16LE(1, 10);
  head.writeUInt16LE(32, 12);
  head.writeUInt32LE(png.length, 14);
  head.writeUInt32LE(22, 18);
  return Buffer.concat([head, png]);
}
