import { expect, test } from 'vitest';
import { resultMarkdown } from '#core/progress/result-sheet.ts';

const sheet = {
  name: 'Barriers, form 7K2M9Q, version 1.0.0.',
  day: '28 November 2026',
  sum: '1.5 of 2',
  criteria: [{ id: '3.2', text: 'Analyse barriers', sum: '1.5 of 2' }],
  missed: [{ number: 2, stem: 'Who rings whom?', principle: 'A name and an hour.' }],
};

test('a result says what it is, by criterion, and what to go over again', () => {
  expect(resultMarkdown(sheet)).toBe(`# A result from Common Ground

Barriers, form 7K2M9Q, version 1.0.0. Handed in on 28 November 2026: 1.5 of 2. Self-marked, on my own device.

## By criterion

- 3.2 Analyse barriers: 1.5 of 2

## To go over again

- 2. Who rings whom?
  A name and an hour.
`);
});

test('a result without a miss says so', () => {
  expect(resultMarkdown({ ...sheet, missed: [] })).toContain('Every question was right.');
});
