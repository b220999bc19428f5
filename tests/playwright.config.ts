import { defineConfig } from '@playwright/test';
import { browserFlags, findBrowser } from '#tools/browser.ts';
import type { SiteOptions } from './e2e/fixtures.ts';

/** The built course at a root, and those tests that carry the tag @sub-folder once more in a sub-folder. */
const executablePath = findBrowser();

export default defineConfig<object, SiteOptions>({
  testDir: 'e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    viewport: { width: 1280, height: 900 },
    launchOptions: { args: [...browserFlags], ...(executablePath !== undefined && { executablePath }) },
  },
  projects: [
    { name: 'root', use: { folder: 'dist', base: '/' } },
    { name: 'sub-folder', grep: /@sub-folder/, use: { folder: 'dist-sub', base: '/a/sub-folder/' } },
  ],
});
