/**
 * Measures the built course as a poor phone gets it, and the same lesson with every script taken out in the same run:
 * `npm run bench`. It asserts nothing. BENCH_RUNS says how often (7), BENCH_LESSON which lesson.
 */
import { existsSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { openBrowser } from './bench/browser-link.ts';
import { makeCertificate } from './bench/certificate.ts';
import { type ColdPage, withColdPage } from './bench/cold-page.ts';
import { timeEngine } from './bench/engine.ts';
import { openHost, withoutScript } from './bench/host.ts';
import { answerer, observers, searchFor, settled } from './bench/in-page.ts';
import { medianOf, toldOf, turned } from './bench/numbers.ts';

const lesson = process.env['BENCH_LESSON'] ?? 'modules/meaning/no-single-meaning/';
const runs = Number(process.env['BENCH_RUNS'] ?? 7);
const word = 'safeguarding';

const folder = fileURLToPath(new URL('../../dist', import.meta.url));
if (!existsSync(folder)) throw new Error('There is no built course: npm run build');
const certificate = makeCertificate(new Date());
const whole = await openHost(folder, certificate);
const bare = await openHost(folder, certificate, withoutScript);
const link = await openBrowser(certificate);
const loadBefore = loadavg()[0] ?? 0;

const Seen = v.object({ fcp: v.number(), lcp: v.number(), longest: v.number(), longTasks: v.number() });
const Answer = v.object({ drawn: v.number(), answered: v.number() });
const Search = v.object({ opened: v.number(), found: v.number() });

/** What each run of a measure gave, by name. */
type Numbers = Readonly<Record<string, number>>;

const load = (host: string) => (): Promise<Numbers> =>
  withColdPage(link, observers, async (page) => {
    await page.open(host + lesson);
    const seen = v.parse(Seen, await page.run(settled));
    const { bytes, requests } = page.loaded();
    return { ...seen, kB: bytes / 1000, requests };
  });

async function answer(): Promise<Numbers> {
  return await withColdPage(link, observers + answerer, async (page) => {
    await page.open(whole.address + lesson);
    const { drawn, answered } = v.parse(Answer, await page.run('benchAnswer'));
    const { bytes } = page.loaded();
    const { longest, longTasks } = v.parse(Seen, await page.run('benchSeen'));
    return { drawn, answered, kB: bytes / 1000, longest, longTasks };
  });
}

async function search(): Promise<Numbers> {
  return await withColdPage(link, observers, async (page: ColdPage) => {
    await page.open(whole.address + lesson);
    await page.run(settled);
    const before = page.loaded();
    const { opened, found } = v.parse(Search, await page.run(searchFor(word)));
    const after = page.loaded();
    return { opened, found, kB: (after.bytes - before.bytes) / 1000, requests: after.requests - before.requests };
  });
}

const measures = { whole: load(whole.address), bare: load(bare.address), answer, search };
const results: Record<keyof typeof measures, Numbers[]> = { whole: [], bare: [], answer: [], search: [] };
const names = ['whole', 'bare', 'answer', 'search'] as const;
for (let run = 0; run < runs; run += 1)
  for (const name of turned(names, run)) results[name].push(await measures[name]());

const told = (name: keyof typeof results, what: string, digits = 0): string =>
  toldOf(
    results[name].map((numbers) => numbers[what] ?? Number.NaN),
    digits,
  );
const middle = (name: keyof typeof results, what: string): number =>
  medianOf(results[name].map((numbers) => numbers[what] ?? Number.NaN));
const version = v.parse(v.object({ product: v.string() }), await link.browser.send('Browser.getVersion')).product;

console.log(`${version}, CPU 4 times slower, 1.6 Mbit/s, 150 ms a request; HTTP/2, brotli 11; cold each time, ${runs} runs, in turn.
Milliseconds from navigation, kB of 1,000 bytes over the wire: median (least–most).
Load when it began: ${loadBefore.toFixed(1)} on ${availableParallelism()} cores. Above 1 other work shared the machine, and the times say little.

/${lesson}
                          as built                 every script taken out
first paint               ${told('whole', 'fcp').padEnd(24)} ${told('bare', 'fcp')}
largest paint             ${told('whole', 'lcp').padEnd(24)} ${told('bare', 'lcp')}
  of ours to the bare     ${(middle('whole', 'lcp') / middle('bare', 'lcp')).toFixed(2)}
tasks over 50 ms          ${told('whole', 'longTasks').padEnd(24)} ${told('bare', 'longTasks')}
  the longest             ${told('whole', 'longest').padEnd(24)} ${told('bare', 'longest')}
kB                        ${told('whole', 'kB', 1).padEnd(24)} ${told('bare', 'kB', 1)}
requests                  ${told('whole', 'requests').padEnd(24)} ${told('bare', 'requests')}

the first check, pressed as soon as it is drawn
drawn                     ${told('answer', 'drawn')}
answered with feedback    ${told('answer', 'answered')}
tasks over 50 ms          ${told('answer', 'longTasks')}
  the longest             ${told('answer', 'longest')}
kB until then             ${told('answer', 'kB', 1)}

search for “${word}”, from the press of Ctrl K on a page at rest
field to type in          ${told('search', 'opened')}
first result              ${told('search', 'found')}
kB                        ${told('search', 'kB', 1)}
requests                  ${told('search', 'requests')}

${timeEngine(runs)}`);

link.close();
whole.close();
bare.close();
