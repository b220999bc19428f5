import * as v from 'valibot';
import type { BrowserLink, Session, Told } from './browser-link.ts';

/** A poor phone: a processor four times slower, 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms for each request. */
const slow = {
  cpu: 4,
  network: { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 },
} as const;

export type ColdPage = {
  /** Opens an address; resolves when the browser has begun to load it. */
  readonly open: (address: string) => Promise<void>;
  /** Runs code in the page and gives back what its promise brings. */
  readonly run: (code: string) => Promise<unknown>;
  /** What the page and its workers have loaded so far: bytes as they came over the wire, with their headers. */
  readonly loaded: () => { readonly bytes: number; readonly requests: number };
};

type Load = { bytes: number; requests: number };

const Attached = v.object({ sessionId: v.string() });
const Finished = v.object({ encodedDataLength: v.number() });
const Evaluated = v.object({
  result: v.object({ value: v.optional(v.unknown()) }),
  exceptionDetails: v.optional(v.object({ text: v.string() })),
});

/** Opens a page in a context of its own, with nothing kept from before, on the slow profile; `early` runs in it before all else. */
export async function withColdPage<T>(
  link: BrowserLink,
  early: string,
  use: (page: ColdPage) => Promise<T>,
): Promise<T> {
  const { browserContextId } = v.parse(
    v.object({ browserContextId: v.string() }),
    await link.browser.send('Target.createBrowserContext'),
  );
  const created = await link.browser.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId,
    width: 412,
    height: 915,
  });
  const { targetId } = v.parse(v.object({ targetId: v.string() }), created);
  const attached = await link.browser.send('Target.attachToTarget', { targetId, flatten: true });
  const session = link.session(v.parse(Attached, attached).sessionId);
  const count = { bytes: 0, requests: 0 };
  await slowDown(link, session, count);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: early });
  try {
    return await use({
      open: async (address) => void (await session.send('Page.navigate', { url: address })),
      run: (code) => evaluate(session, code),
      loaded: () => ({ ...count }),
    });
  } finally {
    await link.browser.send('Target.disposeBrowserContext', { browserContextId });
  }
}

/** Slows a page and its workers, which share its network, and counts what they load; a worker is counted before it runs. */
async function slowDown(link: BrowserLink, session: Session, count: Load): Promise<void> {
  session.hear((told) => {
    const { method, params } = told;
    countLoad(told, count);
    if (method === 'Target.attachedToTarget')
      void countWorker(link.session(v.parse(Attached, params).sessionId), count);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow.network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slow.cpu });
}

async function countWorker(worker: Session, count: Load): Promise<void> {
  worker.hear((told) => countLoad(told, count));
  await worker.send('Network.enable').catch(() => undefined);
  await worker.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
}

function countLoad({ method, params }: Told, count: Load): void {
  if (method !== 'Network.loadingFinished') return;
  const { encodedDataLength: bytes } = v.parse(Finished, params);
  count.bytes += bytes;
  // What the browser had kept comes with no bytes and is no request.
  if (bytes > 0) count.requests += 1;
}

async function evaluate(session: Session, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = v.parse(
    Evaluated,
    await session.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }),
  );
  if (exceptionDetails) throw new Error(`The page said: ${exceptionDetails.text}`);
  return result.value;
}
