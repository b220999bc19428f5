import { expect, test } from 'vitest';
import { foldEvents } from '#core/progress/reduce.ts';
import { decodeSnapshot, EMPTY_SNAPSHOT, makeSnapshot } from '#core/progress/snapshot.ts';
import { lessonMarkedDone, lessonOpened, lessonReopened, submitted } from '#tests/unit/core/progress/make.ts';

const state = foldEvents([
  lessonOpened('u1', 1, 'a-word'),
  submitted('u2', 2, 'item-one', 'b', 1),
  lessonOpened('u3', 3, 'a-model'),
  lessonMarkedDone('u4', 4, 'a-test'),
]);
const outline = [
  {
    id: 'meaning',
    lessons: [
      { id: 'a-word', checks: ['item-one'] },
      { id: 'a-model', checks: [] },
      { id: 'a-test', checks: ['item-two'] },
      { id: 'a-turn', checks: [] },
    ],
  },
];

test('it holds what stands in the outline at first paint', () => {
  expect(makeSnapshot(state, outline, EMPTY_SNAPSHOT)).toEqual({
    v: 1,
    lessons: { 'a-word': 'done', 'a-model': 'open', 'a-test': 'by-hand' },
    modules: { meaning: [2, 4] },
    last: { lesson: 'a-model', time: 3 },
    answered: 1,
  });
});

test('a page that does not know the other lessons keeps what was known of them', () => {
  const before = makeSnapshot(state, outline, EMPTY_SNAPSHOT);
  expect(makeSnapshot(state, [{ id: 'law', lessons: [{ id: 'duties', checks: [] }] }], before)).toEqual({
    ...before,
    modules: { meaning: [2, 4], law: [0, 1] },
  });
});

test('a lesson that was done by hand is open again everywhere once it is reopened', () => {
  const before = makeSnapshot(state, outline, EMPTY_SNAPSHOT);
  const reopened = foldEvents([lessonMarkedDone('u4', 4, 'a-test'), lessonReopened('u5', 5, 'a-test')]);
  expect(makeSnapshot(reopened, [], before).lessons['a-test']).toBe('open');
});

test('what was kept is read again', () => {
  const snapshot = makeSnapshot(state, outline, EMPTY_SNAPSHOT);
  expect(decodeSnapshot(JSON.stringify(snapshot))).toEqual(snapshot);
});

test.each([
  undefined,
  '',
  '{',
  'null',
  '{"v":2,"lessons":{},"modules":{},"answered":0}',
  '{"v":1,"lessons":{"a":"<b>"},"modules":{},"answered":0}',
])('%j counts as no snapshot', (text) => {
  expect(decodeSnapshot(text)).toBe(EMPTY_SNAPSHOT);
});
