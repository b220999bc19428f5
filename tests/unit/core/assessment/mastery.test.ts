import { describe, expect, test } from 'vitest';
import { moduleStatus, type FormRecord } from '#core/assessment/mastery.ts';

const DAY = 86_400_000;
const form = (more: Partial<FormRecord> = {}): FormRecord => ({
  score: 0.8,
  count: 10,
  criteria: { '1.1': 5, '1.2': 3 },
  submittedAt: 0,
  ...more,
});

describe('a module', () => {
  const statusOf = (...forms: FormRecord[]): string => moduleStatus({ isBegun: false, forms });
  test('is not started, then in progress with a lesson or a form', () => {
    expect(moduleStatus({ isBegun: false, forms: [] })).toBe('Not started');
    expect(moduleStatus({ isBegun: true, forms: [] })).toBe('In progress');
    expect(statusOf(form({ score: 0 }))).toBe('In progress');
  });
  test('is reached by a form of ten at the pass mark', () => {
    expect(statusOf(form())).toBe('Reached');
    expect(statusOf(form({ score: 0.79 }))).toBe('In progress');
    expect(statusOf(form({ count: 9 }))).toBe('In progress');
  });
  test('is not reached while a criterion drawn has no item right', () => {
    expect(statusOf(form({ criteria: { '1.1': 8, '1.2': 0 } }))).toBe('In progress');
  });
  test('follows the pass mark that a tutor sets', () => {
    expect(moduleStatus({ isBegun: true, forms: [form()], passMark: 0.9 })).toBe('In progress');
    expect(moduleStatus({ isBegun: true, forms: [form({ score: 0.6 })], passMark: 0.6 })).toBe('Reached');
  });
  test('is secure with a second form at the pass mark seven days later', () => {
    expect(statusOf(form(), form({ submittedAt: 7 * DAY }))).toBe('Secure');
    expect(statusOf(form(), form({ submittedAt: 7 * DAY - 1 }))).toBe('Reached');
    expect(statusOf(form(), form({ submittedAt: 8 * DAY, score: 0.7 }))).toBe('Reached');
    expect(statusOf(form(), form({ submittedAt: 8 * DAY, count: 5 }))).toBe('Reached');
  });
  test('counts the seven days from the first form that reached it, in any order of the forms', () => {
    expect(
      statusOf(form({ submittedAt: 9 * DAY }), form({ submittedAt: 5 * DAY }), form({ submittedAt: 2 * DAY })),
    ).toBe('Secure');
    expect(statusOf(form({ score: 0.5 }), form({ submittedAt: 5 * DAY }), form({ submittedAt: 9 * DAY }))).toBe(
      'Reached',
    );
  });
  test('is secure with five of its items or more at the pass mark in reviews a week later', () => {
    const after = (fractions: number[], time = 7 * DAY) =>
      moduleStatus({ isBegun: true, forms: [form()], reviews: fractions.map((fraction) => ({ fraction, time })) });
    expect(after([1, 1, 1, 1, 0])).toBe('Secure');
    expect(after([1, 1, 1, 1])).toBe('Reached');
    expect(after([1, 1, 1, 0, 0])).toBe('Reached');
    expect(after([1, 1, 1, 1, 1], 7 * DAY - 1)).toBe('Reached');
  });
  test('is not reached by reviews alone', () => {
    const reviews = Array.from({ length: 12 }, () => ({ fraction: 1, time: 30 * DAY }));
    expect(moduleStatus({ isBegun: true, forms: [], reviews })).toBe('In progress');
  });
  test('stays reached after a poor form', () => {
    expect(statusOf(form(), form({ score: 0.2, submittedAt: 9 * DAY }))).toBe('Reached');
  });
});
