import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { encodePath } from '#core/paths/codec.ts';
import { tidyPath, type ReadingPath, type Step } from '#core/paths/path.ts';

const root = new URL('../../../../content/', import.meta.url);
const idsIn = (folder: string, end: string): readonly string[] =>
  readdirSync(new URL(folder, root))
    .filter((file) => file.endsWith(end))
    .map((file) => readFileSync(new URL(`${folder}/${file}`, root), 'utf8'))
    .map((text) => /^id: (\S+)/m.exec(text)?.[1] ?? '');
const lessons = readdirSync(new URL('modules', root)).flatMap((module) => idsIn(`modules/${module}`, '.mdx'));
const references = idsIn('references', '.yaml');
const base = 'https://www.a-college-with-a-long-name.ac.uk/courses/common-ground/path/#';

const notes = [
  'Bring one arrangement from your placement.',
  'Content note: harassment and a death. Nobody has to read it in class.',
  'The same paper for everyone, on Friday.',
];
const stepsOf = (ids: readonly string[], kind: Step['kind']): readonly Step[] => ids.map((id) => ({ kind, id }));
/** Every second, so that no two lessons stand as they stand in the course. */
const mixed: ReadingPath = {
  title: 'Partnership working, spring term',
  author: 'Dr A. Tutor, Health and Social Care',
  passMark: 75,
  entries: [
    ...stepsOf(
      lessons
        .filter((_, index) => index % 3 === 1)
        .slice(0, 24)
        .reverse(),
      'lesson',
    ),
    ...stepsOf(references.filter((_, index) => index % 9 === 4).slice(0, 16), 'reference'),
  ].map((step, index) => ({
    ...step,
    by: `2027-0${1 + Math.floor(index / 10)}-${10 + ((index * 7) % 18)}`,
    ...(notes[index / 13] !== undefined && { note: notes[index / 13] }),
  })),
};

test('forty steps with a date each and three short notes fit into 1,200 characters', () => {
  expect(tidyPath(mixed).entries).toHaveLength(40);
  expect((base + encodePath(mixed)).length).toBeLessThanOrEqual(1200);
});

test('forty steps whose ids are younger than the format fit as well', () => {
  const young = stepsOf(
    Array.from({ length: 40 }, (_, index) => `housing-a-new-lesson-about-${index * 7919}`),
    'lesson',
  );
  const path = { ...mixed, entries: young.map((step, index) => ({ ...step, note: notes[index / 13] })) };
  expect((base + encodePath(path)).length).toBeLessThanOrEqual(1200);
});

test('a path of twelve lessons is short enough for a code that a phone reads at A6', () => {
  const path = { ...mixed, entries: mixed.entries.slice(0, 12) };
  expect((base + encodePath(path)).length).toBeLessThanOrEqual(600);
});
