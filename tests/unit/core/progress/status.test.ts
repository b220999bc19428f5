import { expect, test } from 'vitest';
import { foldEvents } from '#core/progress/reduce.ts';
import { isChangedSince, lessonStatus } from '#core/progress/status.ts';
import { lessonMarkedDone, lessonOpened, lessonReopened, revealed, submitted } from '#tests/unit/core/progress/make.ts';

const lesson = { id: 'a-word', checks: ['item-one', 'item-two'] };
const opened = lessonOpened('u1', 1, 'a-word');

test('a lesson that nobody opened is not started', () => {
  expect(lessonStatus(foldEvents([]), lesson)).toBe('not-started');
});

test('a lesson with a check still open is open', () => {
  expect(
    lessonStatus(
      foldEvents([opened, submitted('u2', 2, 'item-one', 'b', 1), submitted('u3', 3, 'item-two', 'a', 0)]),
      lesson,
    ),
  ).toBe('open');
});

test('a lesson is done when each check is right or shown, on whichever try', () => {
  const log = [
    submitted('u2', 2, 'item-one', 'a', 0),
    submitted('u3', 3, 'item-one', 'b', 1),
    revealed('u4', 4, 'item-two'),
  ];
  expect(lessonStatus(foldEvents(log), lesson)).toBe('done');
});

test('a lesson is done by hand until it is reopened', () => {
  const log = [opened, lessonMarkedDone('u2', 2, 'a-word')];
  expect(lessonStatus(foldEvents(log), lesson)).toBe('by-hand');
  expect(lessonStatus(foldEvents([...log, lessonReopened('u3', 3, 'a-word')]), lesson)).toBe('open');
});

test('a lesson without checks is never done by itself', () => {
  expect(lessonStatus(foldEvents([opened]), { id: 'a-word', checks: [] })).toBe('open');
});

test('a raised revision says that the item changed since it was answered', () => {
  const item = foldEvents([submitted('u1', 1, 'item-one', 'b', 1)]).items.get('item-one');
  expect(isChangedSince(item, 1)).toBe(false);
  expect(isChangedSince(item, 2)).toBe(true);
  expect(isChangedSince(undefined, 2)).toBe(false);
});
