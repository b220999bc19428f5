import { existsSync, readFileSync } from 'node:fs';
import type { Step } from './steps.ts';

export type Count = { readonly passed: number; readonly failed: number };

/**
 * Counts what a step did. A step without a readable report, without a single test, or that ended badly though no test
 * failed, has a failure: nothing that did not run may look as if it had passed.
 */
export function countResult(counts: Step['counts'], status: number | undefined, report: string): Count {
  if (counts === 'step') return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const found = existsSync(report) ? countReport(counts, readFileSync(report, 'utf8')) : { passed: 0, failed: 0 };
  const isSound = status === 0 ? found.passed > 0 : found.failed > 0;
  return isSound ? found : { passed: found.passed, failed: found.failed + 1 };
}

/** Reads the numbers of a report; a skipped test is no pass, and a flaky one is a failure. */
export function countReport(counts: 'vitest' | 'playwright', text: string): Count {
  const report = parse(text);
  if (counts === 'vitest')
    return { passed: numberIn(report, 'numPassedTests'), failed: numberIn(report, 'numFailedTests') };
  const stats = valueIn(report, 'stats');
  return { passed: numberIn(stats, 'expected'), failed: numberIn(stats, 'unexpected') + numberIn(stats, 'flaky') };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const valueIn = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : undefined;

function numberIn(value: unknown, name: string): number {
  const found = valueIn(value, name);
  return typeof found === 'number' ? found : 0;
}
