import { spawn } from 'node:child_process';
import { createWriteStream, rmSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { countResult, type Count } from './count.ts';
import { reportFolder, type Step } from './steps.ts';

/** How a step ended. A step that could not run has one failure and the reason in place of a log. */
export type Outcome = { readonly step: Step; readonly count: Count; readonly seconds: number; readonly log: string };

/** Each command leads a process group of its own, so that a browser or a build is ended with it. */
const running = new Set<number>();
process.once('exit', () => running.forEach(endGroup));
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

/** Runs one step to its end or its time limit. What it prints goes to a file beside its report. */
export async function runStep(step: Step): Promise<Outcome> {
  const log = `${reportFolder}/${step.name}.log`;
  const report = `${reportFolder}/${step.name}.json`;
  rmSync(report, { force: true });
  const began = performance.now();
  const status = await statusOf(step, log);
  const seconds = (performance.now() - began) / 1000;
  return { step, count: countResult(step.counts, status, report), seconds, log };
}

/** The exit status of a step's command; nothing where it could not start or was ended. */
async function statusOf(step: Step, log: string): Promise<number | undefined> {
  const [program, ...args] = step.command;
  const out = createWriteStream(log);
  const child = spawn(program, args, {
    env: {
      ...process.env,
      PATH: `node_modules/.bin:${process.env['PATH'] ?? ''}`,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      ...step.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  if (child.pid !== undefined) running.add(child.pid);
  child.stdout.pipe(out, { end: false });
  child.stderr.pipe(out, { end: false });
  const limit = setTimeout(() => {
    out.write(`\nEnded after ${step.limitMinutes} minutes.\n`);
    if (child.pid !== undefined) endGroup(child.pid);
  }, step.limitMinutes * 60_000);
  const status = await new Promise<number | undefined>((resolve) => {
    child.once('error', (error) => {
      out.write(`${error.message}\n`);
      resolve(undefined);
    });
    child.once('close', (code) => resolve(code ?? undefined));
  });
  clearTimeout(limit);
  if (child.pid !== undefined) running.delete(child.pid);
  out.end();
  await finished(out);
  return status;
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It had ended already.
  }
}
