/**
 * Finds a Chromium for the browser tests and the bench. Run by itself (`node src/tools/browser.ts`), it gets one where
 * none is there and prints its place. The order: CHROMIUM_PATH, the system's own, Playwright's download; then Debian's
 * package where this is Debian and we are root, since the download is not reachable from every machine.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/** The places where a Chromium may stand, best first. */
const places = (): readonly string[] => [
  ...(process.env['CHROMIUM_PATH'] ? [process.env['CHROMIUM_PATH']] : []),
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  chromium.executablePath(),
];

const isRoot = process.getuid?.() === 0;

/** The path of a Chromium on this machine, or nothing. */
export const findBrowser = (): string | undefined => places().find((path) => existsSync(path));

/** Keeps Chromium quiet and on this machine: it looks up no host but this one. Root has no sandbox to enter. */
export const browserFlags: readonly string[] = [
  '--disable-quic',
  '--disable-background-networking',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
  ...(isRoot ? ['--no-sandbox'] : []),
];

/** Finds a Chromium, or gets one. Throws an error that says what to do when there is no way to it. */
export function getBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (isRoot && existsSync('/etc/debian_version')) {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
  }
  if (findBrowser() === undefined) run('node_modules/.bin/playwright', ['install', 'chromium']);
  const got = findBrowser();
  if (got === undefined)
    throw new Error('There is no Chromium here and none could be got: install one and name its path in CHROMIUM_PATH');
  return got;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

if (import.meta.main) console.log(getBrowser());
