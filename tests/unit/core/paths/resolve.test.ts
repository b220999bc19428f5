import { expect, test } from 'vitest';
import { pathCover, pathMinutes, resolvePath } from '#core/paths/resolve.ts';
import { smallCourse } from '#tests/unit/core/paths/course.ts';

const path = {
  title: 'A path',
  author: '',
  entries: [
    { kind: 'lesson', id: 'meaning-old-word' },
    { kind: 'section', title: 'A case' },
    { kind: 'module', id: 'harassment', note: 'Read it at home.' },
    { kind: 'quiz', id: 'harassment' },
    { kind: 'section', title: 'Nothing here' },
    { kind: 'lesson', id: 'meaning-gone' },
    { kind: 'reference', id: '__proto__' },
    { kind: 'section', title: 'To look up' },
    { kind: 'law', id: 'care-act-2014' },
    { kind: 'reference', id: 'baker-2001' },
    { kind: 'lesson', id: 'meaning-word' },
  ],
} as const;
const found = resolvePath(path, smallCourse);

test('each step has its title, in order, under its heading', () => {
  expect(found.sections.map(({ title, steps }) => [title, ...steps.map((step) => step.title)])).toEqual([
    ['', 'The lesson meaning-word'],
    ['A case', 'Case: Askew', 'Module quiz: askew'],
    ['To look up', 'Care Act 2014', 'Baker (2001)'],
  ]);
});

test('an old id is found through its alias, and a thing that is named twice stands once', () => {
  expect(found.steps.map(({ step }) => step.id)).toEqual([
    'meaning-word',
    'askew',
    'askew',
    'care-act-2014',
    'baker-2001',
  ]);
});

test('what the course does not have is named', () => {
  expect(found.missing.map(({ id }) => id)).toEqual(['meaning-gone', '__proto__']);
});

test('it says how long it takes and what it leaves out', () => {
  expect(pathMinutes(found.steps)).toBe(8 + 8 + 15);
  expect(pathCover(found.steps, smallCourse).uncovered.map(({ id }) => id)).toEqual(['1.2']);
});

test('a lesson that stands alone and in its module takes its time once', () => {
  const both = resolvePath(
    {
      ...path,
      entries: [
        { kind: 'module', id: 'meaning' },
        { kind: 'lesson', id: 'meaning-word' },
      ],
    },
    smallCourse,
  );
  expect(pathMinutes(both.steps)).toBe(16);
});
