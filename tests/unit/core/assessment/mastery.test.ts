import { describe, expect, test } from 'vitest';
import {
  isLessonDone,
  lessonStatus,
  moduleStatus,
  type FormRecord,
  type LessonRecord,
} from '#core/assessment/mastery.ts';

const DAY = 86_400_000;
const lesson = (more: Partial<LessonRecord> = {}): LessonRecord => ({
  isOpened: false,
  checks: [],
  isMarkedDone: false,
  ...more,
});
const form = (more: Partial<FormRecord> = {}): FormRecord => ({
  score: 0.8,
  count: 10,
  criteria: { '1.1': 5, '1.2': 3 },
  submittedAt: 0,
  ...more,
});

describe('a lesson', () => {
  test('is done when all its checks are answered', () => {
    expect(isLessonDone(lesson({ checks: [true, true] }))).toBe(true);
    expect(isLessonDone(lesson({ checks: [true, false] }))).toBe(false);
  });
  test('is done when it is marked as done', () => {
    expect(isLessonDone(lesson({ checks: [false], isMarkedDone: true }))).toBe(true);
  });
  test('without checks is not done by being opened', () => {
    expect(isLessonDone(lesson({ isOpened: true }))).toBe(false);
  });
  test('has a word for each state', () => {
    expect(lessonStatus(lesson())).toBe('Not started');
    expect(lessonStatus(lesson({ isOpened: true }))).toBe('In progress');
    expect(lessonStatus(lesson({ checks: [false, true] }))).toBe('In progress');
    expect(lessonStatus(lesson({ isMarkedDone: true }))).toBe('Done');
  });
});

describe('a module', () => {
  const statusOf = (...forms: FormRecord[]): string => moduleStatus({ lessons: [], forms });
  test('is not started, then in progress with a lesson or a form', () => {
    expect(moduleStatus({ lessons: [lesson()], forms: [] })).toBe('Not started');
    expect(moduleStatus({ lessons: [lesson(), lesson({ isOpened: true })], forms: [] })).toBe('In progress');
    expect(statusOf(form({ score: 0 }))).toBe('In progress');
  });
  test('is not reached by reading alone', () => {
    expect(moduleStatus({ lessons: [lesson({ isMarkedDone: true })], forms: [] })).toBe('In progress');
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
    expect(moduleStatus({ lessons: [], forms: [form()], passMark: 0.9 })).toBe('In progress');
    expect(moduleStatus({ lessons: [], forms: [form({ score: 0.6 })], passMark: 0.6 })).toBe('Reached');
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
  test('stays reached after a poor form', () => {
    expect(statusOf(form(), form({ score: 0.2, submittedAt: 9 * DAY }))).toBe('Reached');
  });
});
