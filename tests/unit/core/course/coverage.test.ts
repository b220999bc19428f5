import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { claimsByLesson, criterionCover, sectionCover, termHomes } from '#core/course/coverage.ts';
import { linkCourse } from '#core/course/link.ts';

const { content } = checkContent(fileURLToPath(new URL('../../../fixtures/content-base', import.meta.url)));
const course = linkCourse(content);

test('each criterion counts the lessons and the questions that name it, and each work once', () => {
  const rows = criterionCover(course);
  expect(rows.map(({ id }) => id)).toEqual(content.outcomes.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  for (const { id, lessons, items, references } of rows) {
    expect(lessons.every(({ lesson }) => lesson.criteria.includes(id))).toBe(true);
    expect(items).toEqual(course.items.filter((item) => item.criteria.includes(id)));
    expect(references).toEqual([...new Set(references)]);
  }
  expect(
    rows.some(({ lessons, items, references }) => lessons.length > 0 && items.length > 0 && references.length > 0),
  ).toBe(true);
});

test('a term is listed once, with the lesson that is its home', () => {
  expect(termHomes(course).map(({ term, home }) => [term.id, home?.lesson.id])).toEqual([['rota', 'basics-sharing']]);
});

test('a section of an essay has the lessons that it lists and those of its claims, each once', () => {
  expect(
    sectionCover(course).map(({ lessons, checks, ...section }) => ({
      ...section,
      lessons: lessons.map(({ lesson }) => lesson.id),
      checks: checks.map(({ id }) => id),
    })),
  ).toEqual([
    {
      essay: 1,
      id: 'definition',
      title: 'Definition',
      claims: 1,
      lessons: ['basics-sharing'],
      checks: ['rota-claim'],
    },
  ]);
});

test('a lesson that prints a claim is listed with it', () => {
  const listed = claimsByLesson(course);
  for (const { lesson, body } of course.lessons)
    for (const id of body.sourceChecks)
      expect(listed.find(({ entry }) => entry.lesson.id === lesson.id)?.checks.some((check) => check.id === id)).toBe(
        true,
      );
});
