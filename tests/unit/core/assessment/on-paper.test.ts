import { describe, expect, test } from 'vitest';
import { marksOf, paperKey, partNames } from '#core/assessment/on-paper.ts';
import type { Key } from '#core/assessment/types.ts';

const none = () => '';
const sba: Key = { type: 'sba', options: ['one', 'two', 'three'], key: 'two' };
const all: Key = { type: 'multi-all', options: ['one', 'two', 'three'], key: ['one', 'three'] };
const pairs: Key = { type: 'match', targets: ['duty', 'power', 'none'], rows: { police: 'power', council: 'duty' } };
const steps: Key = { type: 'sequence', order: ['ask', 'write', 'send'] };
const grid: Key = { type: 'grid', columns: ['yes', 'no'], rows: { first: 'no', second: 'yes' } };
const gaps: Key = {
  type: 'gap',
  gaps: { day: { accept: ['Monday'], key: 'Monday' }, who: { accept: ['he'], key: 'he' } },
};

describe('the key on paper', () => {
  test('names the letter of the right option where the form shows it', () => {
    expect(paperKey(sba, ['three', 'one', 'two'], none)).toBe('C');
    expect(paperKey(sba, ['two', 'one', 'three'], none)).toBe('A');
  });

  test('names all right options from the top down', () => {
    expect(paperKey(all, ['three', 'two', 'one'], none)).toBe('A, C');
  });

  test('gives each row the letter of its target', () => {
    expect(paperKey(pairs, ['council', 'police', 'none', 'power', 'duty'], none)).toBe('1 C, 2 B');
  });

  test('gives each step the number that belongs in its box', () => {
    expect(paperKey(steps, ['send', 'ask', 'write'], none)).toBe('A 3, B 1, C 2');
  });

  test('says rows and gaps in words', () => {
    const words: Readonly<Record<string, string>> = { first: 'No', second: 'Yes', day: 'Monday', who: 'he' };
    expect(paperKey(grid, ['second', 'first'], (part) => words[part] ?? '')).toBe('1 Yes, 2 No');
    expect(paperKey(gaps, [], (part) => words[part] ?? '')).toBe('1 Monday, 2 he');
  });
});

test('parts that a form does not name come after those that it names', () => {
  expect(partNames(sba, ['three'])).toEqual({ three: 'A', one: 'B', two: 'C' });
});

test('marks are those of the quiz: one, a row, a right choice, a pair of steps, a gap', () => {
  expect([sba, all, pairs, steps, grid, gaps].map(marksOf)).toEqual([1, 2, 2, 3, 2, 2]);
});
