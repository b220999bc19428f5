import { describe, expect, test } from 'vitest';
import type { Outcome } from '#tools/test/run-step.ts';
import { runAll } from '#tools/test/schedule.ts';
import type { Step } from '#tools/test/steps.ts';

const step = (name: string, more: Partial<Step> = {}): Step => ({
  name,
  what: name,
  command: [name],
  counts: 'step',
  limitMinutes: 1,
  ...more,
});

/** Runs steps that each take one turn, and tells when each began and ended, and how it was counted. */
async function play(steps: readonly Step[], failing: readonly string[] = []) {
  const told: string[] = [];
  const run = async (one: Step): Promise<Outcome> => {
    told.push(`${one.name} begins`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    told.push(`${one.name} ends`);
    return {
      step: one,
      count: failing.includes(one.name) ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 },
      seconds: 0,
      log: '',
    };
  };
  const outcomes = await runAll(steps, run, () => {});
  return { told, counts: Object.fromEntries(outcomes.map((outcome) => [outcome.step.name, outcome.count])), outcomes };
}

describe('running steps', () => {
  test('two run side by side', async () => {
    const { told } = await play([step('a'), step('b')]);
    expect(told.slice(0, 2)).toEqual(['a begins', 'b begins']);
  });

  test('a third waits for a place', async () => {
    const { told } = await play([step('a'), step('b'), step('c')]);
    expect(told.indexOf('c begins')).toBeGreaterThan(told.indexOf('a ends'));
  });

  test('a step that needs another waits for it', async () => {
    const { told } = await play([step('late', { needs: ['early'] }), step('early')]);
    expect(told).toEqual(['early begins', 'early ends', 'late begins', 'late ends']);
  });

  test('a step that needs one that failed does not run, and that is a failure', async () => {
    const { told, counts, outcomes } = await play([step('early'), step('late', { needs: ['early'] })], ['early']);
    expect(told).toEqual(['early begins', 'early ends']);
    expect(counts).toEqual({ early: { passed: 0, failed: 1 }, late: { passed: 0, failed: 1 } });
    expect(outcomes[1]?.log).toBe('did not run: early must pass first');
  });

  test('a step that takes both places runs alone', async () => {
    const { told } = await play([step('a'), step('alone', { places: 2 }), step('b')]);
    const [begins, ends] = [told.indexOf('alone begins'), told.indexOf('alone ends')];
    expect(ends).toBe(begins + 1);
  });

  test('steps that write the same files never run at once', async () => {
    const { told } = await play([step('a', { writes: 'astro' }), step('b', { writes: 'astro' })]);
    expect(told).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });
});
