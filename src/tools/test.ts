/**
 * All that must hold before a change is taken: `npm test`. With names it does only these (`npm test -- unit site`);
 * `npm run lint` is such a call. Each step's output lies in .cache/test. The last line is `N passed, N failed`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { type Outcome, runStep } from './test/run-step.ts';
import { runAll } from './test/schedule.ts';
import { reportFolder, type Step, steps } from './test/steps.ts';

const LINES_OF_A_FAILED_LOG = 80;

const names = process.argv.slice(2);
const unknown = names.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0)
  throw new Error(`There is no step ${unknown.join(', ')}: the steps are ${steps.map(({ name }) => name).join(', ')}`);

mkdirSync(reportFolder, { recursive: true });
const began = performance.now();
const outcomes = await runAll(wanted(), runStep, tell);
const passed = outcomes.reduce((sum, { count }) => sum + count.passed, 0);
const failed = outcomes.reduce((sum, { count }) => sum + count.failed, 0);
console.log(
  `\n${table(outcomes)}\n\nIn ${Math.round((performance.now() - began) / 1000)} s. Whole logs are in ${reportFolder}.\n${passed} passed, ${failed} failed`,
);
process.exitCode = failed === 0 ? 0 : 1;

/** The steps that were asked for; what they need is taken to be there already. */
function wanted(): readonly Step[] {
  if (names.length === 0) return steps;
  return steps
    .filter(({ name }) => names.includes(name))
    .map((step) => ({ ...step, needs: (step.needs ?? []).filter((name) => names.includes(name)) }));
}

function tell({ step, count, seconds, log }: Outcome): void {
  console.log(
    `${count.failed === 0 ? 'ok    ' : 'FAILED'} ${step.name.padEnd(10)} ${count.passed} passed, ${count.failed} failed, ${seconds.toFixed(1)} s`,
  );
  if (count.failed > 0) console.log(indented(log.startsWith(reportFolder) ? endOf(log) : log));
}

function endOf(log: string): string {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-LINES_OF_A_FAILED_LOG).join('\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '  | ');
}

function table(all: readonly Outcome[]): string {
  const inOrder = steps.flatMap((step) => all.filter((outcome) => outcome.step.name === step.name));
  const rows = inOrder.map(({ step, count, seconds }) => [
    step.name.padEnd(10),
    String(count.passed).padStart(6),
    String(count.failed).padStart(6),
    `${seconds.toFixed(1)} s`.padStart(9),
    ` ${step.what}`,
  ]);
  return [['step'.padEnd(10), 'passed', 'failed', '     time', ' what'], ...rows]
    .map((row) => row.join(' '))
    .join('\n');
}
