import { describe, expect, test } from 'vitest';
import { criterionResult, type CountedMark } from '#core/assessment/criterion.ts';

const DAY = 86_400_000;
const given = { passMark: 0.8, isBegun: false };
const marks = (count: number, right: number, more: Partial<CountedMark> = {}): CountedMark[] =>
  Array.from({ length: count }, (_, index) => ({
    item: `item-${index}`,
    criteria: ['1.1'],
    form: index % 2 === 0 ? 'one' : 'two',
    isReview: false,
    fraction: index < right ? 1 : 0,
    time: index,
    ...more,
  }));
const statusOf = (...all: CountedMark[][]) => criterionResult('1.1', all.flat(), given).status;

describe('a criterion', () => {
  test('is not started, then in progress with a lesson or a mark', () => {
    expect(statusOf()).toBe('Not started');
    expect(criterionResult('1.1', [], { ...given, isBegun: true }).status).toBe('In progress');
    expect(statusOf(marks(1, 0))).toBe('In progress');
    expect(statusOf(marks(12, 12, { criteria: ['1.2'] }))).toBe('Not started');
  });
  test('is reached by ten right of its last twelve over two forms', () => {
    expect(statusOf(marks(12, 10))).toBe('Reached');
    expect(statusOf(marks(12, 9))).toBe('In progress');
    expect(statusOf(marks(11, 11))).toBe('In progress');
    expect(statusOf(marks(12, 12, { form: 'one' }))).toBe('In progress');
  });
  test('looks at the last twelve alone', () => {
    expect(statusOf(marks(12, 0), marks(12, 12, { time: 50 }))).toBe('Reached');
    expect(statusOf(marks(12, 12), marks(12, 0, { time: 50 }))).toBe('In progress');
  });
  test('is not reached by reviews', () => {
    expect(statusOf(marks(12, 12, { isReview: true }))).toBe('In progress');
  });
  test('is secure when it holds a week later, in a quiz or in reviews', () => {
    expect(statusOf(marks(12, 12), marks(5, 5, { isReview: true, time: 12 + 7 * DAY }))).toBe('Secure');
    expect(statusOf(marks(12, 12), marks(5, 4, { time: 12 + 7 * DAY }))).toBe('Secure');
    expect(statusOf(marks(12, 12), marks(5, 3, { isReview: true, time: 12 + 7 * DAY }))).toBe('Reached');
    expect(statusOf(marks(12, 12), marks(4, 4, { isReview: true, time: 12 + 7 * DAY }))).toBe('Reached');
    expect(statusOf(marks(12, 12), marks(5, 5, { isReview: true, time: 6 * DAY }))).toBe('Reached');
  });
  test('says what its last items came to', () => {
    expect(criterionResult('1.1', marks(4, 3), given)).toEqual({ status: 'In progress', share: 0.75, count: 4 });
    expect(criterionResult('1.1', [], given)).toEqual({ status: 'Not started', share: undefined, count: 0 });
  });
});
