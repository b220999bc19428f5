import { expect, test } from 'vitest';
import { dayWords, dueWords, lastDay, localDay } from '#core/paths/due.ts';
import { followedPaths, pathStanding } from '#core/paths/follow.ts';
import { resolvePath } from '#core/paths/resolve.ts';
import { EMPTY_PROGRESS, type ProgressState } from '#core/progress/state.ts';
import { smallCourse } from '#tests/unit/core/paths/course.ts';

const found = resolvePath(
  {
    title: 'A path',
    author: '',
    entries: [
      { kind: 'lesson', id: 'askew-what' },
      { kind: 'law', id: 'care-act-2014' },
      { kind: 'module', id: 'meaning' },
      { kind: 'quiz', id: 'meaning' },
    ],
  },
  smallCourse,
);
const quiz = (percent: number): ProgressState['forms'] =>
  new Map([
    [
      'f',
      {
        quiz: 'meaning',
        code: '1',
        items: [],
        answers: new Map(),
        submitted: { score: {}, percent, criteria: {}, time: 1 },
      },
    ],
  ]);

test('at the beginning the first step comes next, and everything is left', () => {
  const standing = pathStanding(found, EMPTY_PROGRESS);
  expect([standing.done, standing.minutesLeft, standing.next?.found.title]).toEqual([0, 39, 'The lesson askew-what']);
});

test('a module that is begun goes on with its first lesson that is not done', () => {
  const lessons = new Map([
    ['askew-what', { doneAt: 1 }],
    ['law:care-act-2014', { doneAt: 1 }],
    ['meaning-word', { doneAt: 2 }],
  ]);
  const standing = pathStanding(found, { ...EMPTY_PROGRESS, lessons });
  expect(standing.next?.status).toEqual({
    at: 'open',
    words: 'In progress: 1 of 2 done',
    minutesLeft: 8,
    href: '/modules/meaning-test/',
  });
});

test('a quiz is done at the pass mark, and without one as soon as it is handed in', () => {
  const words = (percent: number, passMark?: number) => {
    const standing = pathStanding(found, { ...EMPTY_PROGRESS, forms: quiz(percent) }, passMark);
    return found.steps.map((step) => standing.of(step)).at(-1)?.words;
  };
  expect(words(60)).toBe('Done: 60%');
  expect(words(60, 80)).toBe('Handed in: 60%, of 80% to reach');
  expect(words(80, 80)).toBe('Done: 80%');
});

test('a work or law is read when the learner says so, and can be taken back', () => {
  const wordsWith = (doneAt: number | undefined) => {
    const lessons = new Map([['law:care-act-2014', { doneAt }]]);
    const standing = pathStanding(found, { ...EMPTY_PROGRESS, lessons });
    return found.steps.map((step) => standing.of(step))[1]?.words;
  };
  expect([wordsWith(undefined), wordsWith(5)]).toEqual(['Not yet read', 'Read']);
});

test('a path is finished when each of its steps is, works among them', () => {
  const lessons = new Map(
    ['askew-what', 'law:care-act-2014', 'meaning-word', 'meaning-test'].map((id) => [id, { doneAt: 1 }]),
  );
  const standing = pathStanding(found, { ...EMPTY_PROGRESS, lessons, forms: quiz(80) });
  expect([standing.done, standing.minutesLeft, standing.next]).toEqual([4, 0, undefined]);
});

test('of several accepted paths the one accepted last is active', () => {
  const paths = new Map([
    ['a', { path: '1.a', acceptedAt: 5 }],
    ['b', { path: '1.b', acceptedAt: 9 }],
    ['left', { path: '1.c', acceptedAt: undefined }],
    ['seen', { path: '1.d', openedAt: 10 }],
  ]);
  expect(followedPaths({ ...EMPTY_PROGRESS, paths }).map(({ id }) => id)).toEqual(['b', 'a']);
});

test.each([
  ['2026-11-24', 'due today'],
  ['2026-11-25', 'due tomorrow'],
  ['2026-11-27', 'due Friday'],
  ['2026-11-30', 'due Monday'],
  ['2026-12-01', 'due on Tuesday 1 December'],
  ['2027-01-04', 'due on Monday 4 January 2027'],
  ['2026-11-23', 'was due yesterday'],
  ['2026-03-03', 'was due on 3 March'],
  ['2025-03-03', 'was due on 3 March 2025'],
])('%s seen from 24 November 2026: %s', (by, words) => {
  expect(dueWords(by, '2026-11-24').replace(',', '')).toBe(words);
});

test('days are those of the device, and the last one is found', () => {
  expect(localDay(new Date(2026, 2, 29, 0, 30))).toBe('2026-03-29');
  expect(
    lastDay([
      { kind: 'lesson', id: 'a', by: '2026-12-01' },
      { kind: 'lesson', id: 'b' },
    ]),
  ).toBe('2026-12-01');
  expect(dayWords('2026-12-01', '2026-11-24').replace(',', '')).toBe('Tuesday 1 December');
});
