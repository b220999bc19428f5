import { fileURLToPath } from 'node:url';
import { test as base, expect, type BrowserContext } from '@playwright/test';
import { serve } from '#tools/static-server.ts';

export { expect };

/** Set by the projects in tests/playwright.config.ts. */
export type SiteOptions = {
  /** The folder of the built course, from the project's root. */
  readonly folder: string;
  /** The path that it stands under. */
  readonly base: string;
  /** The address of the served course, with a slash at its end. */
  readonly site: string;
};

type PageOptions = {
  /** Faults that a test means to cause, such as the 404 of a lost way: `test.use({ expectedErrors: [/404/] })`. */
  expectedErrors: readonly RegExp[];
  /** What went wrong so far that no test may cause: requests to other hosts, console errors (a breach of the policy is one), exceptions. */
  faults: string[];
};

/**
 * Each worker serves the built course for itself, so `page.goto('modules/')`, without a slash at the front, works at the
 * root and in a sub-folder. A test fails when any page that it opens asks another host, logs an error or breaks the policy.
 */
export const test = base.extend<PageOptions, SiteOptions>({
  folder: ['dist', { option: true, scope: 'worker' }],
  base: ['/', { option: true, scope: 'worker' }],
  site: [
    async ({ folder, base: path }, use) => {
      const { server, address } = await serve({
        folder: fileURLToPath(new URL(`../../${folder}`, import.meta.url)),
        base: path,
        port: 0,
      });
      await use(address);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ site }, use) => use(site),
  expectedErrors: [[], { option: true }],
  faults: [
    async ({ browser, expectedErrors }, use) => {
      const faults: string[] = [];
      const begin = (context: BrowserContext) => watch(context, faults);
      browser.contexts().forEach(begin);
      browser.on('context', begin);
      await use(faults);
      browser.off('context', begin);
      const unexpected = faults.filter((fault) => !expectedErrors.some((expected) => expected.test(fault)));
      expect(unexpected, 'no request to another host, no console error, no breach of the policy').toEqual([]);
    },
    { auto: true },
  ],
});

function watch(context: BrowserContext, faults: string[]): void {
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== 'localhost' && hostname !== '127.0.0.1')
      faults.push(`asked ${request.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (fault) => faults.push(`exception: ${fault.error().message}`));
}
