import type { Outcome } from './run-step.ts';
import type { Step } from './steps.ts';

/** As many steps run side by side as the smallest machine for this has cores. */
const PLACES = 2;

type Run = (step: Step) => Promise<Outcome>;

/** Runs steps side by side as their needs and the places allow, and hands each outcome on when it comes. Resolves when all have one. */
export async function runAll(
  steps: readonly Step[],
  run: Run,
  onEnd: (outcome: Outcome) => void,
): Promise<readonly Outcome[]> {
  const waiting = [...steps];
  const running = new Map<Step, Promise<Outcome>>();
  const ended: Outcome[] = [];
  const end = (outcome: Outcome) => {
    ended.push(outcome);
    onEnd(outcome);
  };
  while (waiting.length + running.size > 0) {
    const next = waiting.find((step) => canStart(step, [...running.keys()], waiting));
    if (next === undefined) {
      const outcome = await Promise.race(running.values());
      running.delete(outcome.step);
      end(outcome);
      continue;
    }
    waiting.splice(waiting.indexOf(next), 1);
    const missing = (next.needs ?? []).filter(
      (name) => ended.find(({ step }) => step.name === name)?.count.failed !== 0,
    );
    if (missing.length > 0)
      end({
        step: next,
        count: { passed: 0, failed: 1 },
        seconds: 0,
        log: `did not run: ${missing.join(' and ')} must pass first`,
      });
    else running.set(next, run(next));
  }
  return ended;
}

function canStart(step: Step, running: readonly Step[], waiting: readonly Step[]): boolean {
  const taken = running.reduce((sum, { places = 1 }) => sum + places, 0);
  if (taken + (step.places ?? 1) > PLACES) return false;
  if (step.writes !== undefined && running.some(({ writes }) => writes === step.writes)) return false;
  return !(step.needs ?? []).some((name) => [...running, ...waiting].some((other) => other.name === name));
}
