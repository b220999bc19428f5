import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { countReport, countResult } from '#tools/test/count.ts';

function reportOf(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, text);
  return file;
}

describe('counting a step', () => {
  test('a command that ends well is one pass', () => {
    expect(countResult('step', 0, 'none')).toEqual({ passed: 1, failed: 0 });
  });

  test('a command that ends badly is one failure', () => {
    expect(countResult('step', 2, 'none')).toEqual({ passed: 0, failed: 1 });
  });

  test('a command that never started is one failure', () => {
    expect(countResult('step', undefined, 'none')).toEqual({ passed: 0, failed: 1 });
  });

  test('tests are counted from their report', () => {
    expect(countResult('vitest', 1, reportOf('{"numPassedTests":41,"numFailedTests":2}'))).toEqual({
      passed: 41,
      failed: 2,
    });
  });

  test('tests without a report are a failure, though the command ended well', () => {
    expect(countResult('playwright', 0, 'none')).toEqual({ passed: 0, failed: 1 });
  });

  test('no test at all is a failure', () => {
    expect(countResult('vitest', 0, reportOf('{"numPassedTests":0,"numFailedTests":0}'))).toEqual({
      passed: 0,
      failed: 1,
    });
  });

  test('a command that ends badly though no test failed is a failure', () => {
    expect(countResult('vitest', 1, reportOf('{"numPassedTests":41,"numFailedTests":0}'))).toEqual({
      passed: 41,
      failed: 1,
    });
  });

  test('a report that was cut off is a failure', () => {
    expect(countResult('vitest', 0, reportOf('{"numPassedTests":4'))).toEqual({ passed: 0, failed: 1 });
  });

  test('a flaky browser test is a failure and a skipped one no pass', () => {
    expect(countReport('playwright', '{"stats":{"expected":7,"unexpected":1,"flaky":1,"skipped":3}}')).toEqual({
      passed: 7,
      failed: 2,
    });
  });
});
