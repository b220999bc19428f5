import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { browserFlags, getBrowser } from '#tools/browser.ts';
import type { Certificate } from './certificate.ts';

export type Params = Readonly<Record<string, unknown>>;
/** Something that a target told: its method and what it says. */
export type Told = { readonly method: string; readonly params: unknown };

/** One target of the browser, a page or a worker. */
export type Session = {
  /** Sends a command and gives back its result. Throws what the browser says went wrong. */
  readonly send: (method: string, params?: Params) => Promise<unknown>;
  /** Hears every event of the target. */
  readonly hear: (listener: (told: Told) => void) => void;
};

export type BrowserLink = {
  /** The browser itself. */
  readonly browser: Session;
  readonly session: (id: string) => Session;
  readonly close: () => void;
};

const Message = v.object({
  id: v.optional(v.number()),
  sessionId: v.optional(v.string()),
  method: v.optional(v.string()),
  params: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
  error: v.optional(v.object({ message: v.string() })),
});

/**
 * Starts a headless Chromium and speaks the DevTools protocol with it, in cold contexts and with its workers. The
 * certificate is trusted by its hash: with `--ignore-certificate-errors` Chromium would keep nothing that it loads.
 */
export async function openBrowser({ publicKeyHash }: Certificate): Promise<BrowserLink> {
  const profile = mkdtempSync(join(tmpdir(), 'bench-'));
  const flags = [
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    `--ignore-certificate-errors-spki-list=${publicKeyHash}`,
  ];
  const child = spawn(getBrowser(), [...browserFlags, ...flags, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      const found = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', (code) => reject(new Error(`Chromium ended with ${code} before it could be spoken to`)));
  });
  const link = await speak(address);
  return {
    ...link,
    close: () => {
      child.once('exit', () => rmSync(profile, { recursive: true, force: true }));
      child.kill();
    },
  };
}

async function speak(address: string): Promise<Omit<BrowserLink, 'close'>> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('Chromium could not be reached')));
  });
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const listeners = new Map<string, ((told: Told) => void)[]>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, sessionId = '', method, params, result, error } = v.parse(Message, JSON.parse(String(data)));
    if (method !== undefined) for (const listener of listeners.get(sessionId) ?? []) listener({ method, params });
    if (id === undefined) return;
    if (error) waiting.get(id)?.reject(new Error(error.message));
    else waiting.get(id)?.resolve(result);
    waiting.delete(id);
  });
  const session = (sessionId: string): Session => ({
    send: (method, params = {}) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        socket.send(JSON.stringify({ id: last, method, params, ...(sessionId !== '' && { sessionId }) }));
      }),
    hear: (listener) => void listeners.set(sessionId, [...(listeners.get(sessionId) ?? []), listener]),
  });
  return { browser: session(''), session };
}
