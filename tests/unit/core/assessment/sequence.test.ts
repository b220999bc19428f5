import { describe, expect, test } from 'vitest';
import { responseFromPlaces, sequence } from '#core/assessment/sequence.ts';
import { keyOf } from '#core/assessment/table.ts';
import type { KeyOf } from '#core/assessment/types.ts';
import { anItem, anOption } from '#tests/unit/core/assessment/makers.ts';

const key: KeyOf<'sequence'> = { type: 'sequence', order: ['report', 'triage', 'visit', 'review'] };

test('the key of an item is its steps in order', () => {
  const item = anItem({
    type: 'sequence',
    steps: [anOption('report'), anOption('triage'), anOption('visit'), anOption('review')],
  });
  expect(keyOf(item)).toEqual(key);
});

describe('marking by pairs', () => {
  test('the right order earns all six pairs', () => {
    expect(sequence.score(key, { order: ['report', 'triage', 'visit', 'review'] })).toEqual({
      got: 6,
      max: 6,
      parts: { report: 'right', triage: 'right', visit: 'right', review: 'right' },
    });
  });
  test('two neighbours swapped lose two units', () => {
    expect(sequence.score(key, { order: ['triage', 'report', 'visit', 'review'] })).toEqual({
      got: 4,
      max: 6,
      parts: { report: 'wrong', triage: 'wrong', visit: 'right', review: 'right' },
    });
  });
  test('the last step put first leaves three of six pairs, which is no better than chance', () => {
    expect(sequence.score(key, { order: ['review', 'report', 'triage', 'visit'] }).got).toBe(0);
  });
  test('the order backwards earns nothing, never less', () => {
    expect(sequence.score(key, { order: ['review', 'visit', 'triage', 'report'] }).got).toBe(0);
  });
  test('a step left out is in no pair', () => {
    expect(sequence.score(key, { order: ['report', 'triage', 'visit'] })).toEqual({
      got: 0,
      max: 6,
      parts: { report: 'right', triage: 'right', visit: 'right', review: 'missed' },
    });
    expect(sequence.score(key, { order: ['triage', 'visit', 'review'] }).got).toBe(0);
  });
});

test('chance earns 0.28 with three steps, 0.14 with six', () => {
  const stepsOf = (order: string[]): KeyOf<'sequence'> => ({ type: 'sequence', order });
  expect(sequence.guess(stepsOf(['a', 'b', 'c']))).toBeCloseTo(5 / 18, 10);
  expect(sequence.guess(stepsOf(['a', 'b', 'c', 'd']))).toBeCloseTo(7 / 36, 10);
  expect(sequence.guess(stepsOf(['a', 'b', 'c', 'd', 'e', 'f']))).toBeCloseTo(0.1448, 4);
});

describe('problems', () => {
  test('an empty order is one problem', () => {
    expect(sequence.problems(key, { order: [] })).toEqual([{ reason: 'nothing-chosen' }]);
  });
  test('a step without a place and a step with two are named', () => {
    expect(sequence.problems(key, { order: ['report', 'triage', 'report', 'visit'] })).toEqual([
      { part: 'report', reason: 'place-twice' },
      { part: 'review', reason: 'row-empty' },
    ]);
  });
});

describe('reading places', () => {
  test('the places give the order', () => {
    expect(responseFromPlaces(key, { report: 2, triage: 1, visit: 4, review: 3 })).toEqual({
      ok: true,
      value: { order: ['triage', 'report', 'review', 'visit'] },
    });
  });
  test('two steps in one place are both named, and so is a step without one', () => {
    expect(responseFromPlaces(key, { report: 1, triage: 1, visit: NaN, review: 2 })).toEqual({
      ok: false,
      reason: [
        { part: 'report', reason: 'place-twice' },
        { part: 'triage', reason: 'place-twice' },
        { part: 'visit', reason: 'row-empty' },
      ],
    });
  });
  test('no place at all is one problem', () => {
    expect(responseFromPlaces(key, {})).toEqual({ ok: false, reason: [{ reason: 'nothing-chosen' }] });
  });
});

test('reading drops steps that no longer exist', () => {
  expect(sequence.parse(key, { order: ['visit', 'gone', 'report'] })).toEqual({
    ok: true,
    value: { order: ['visit', 'report'] },
  });
});
