import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkContent } from '#check/check-content.ts';
import { claimsByLesson, criterionCover, termHomes } from '#core/course/coverage.ts';
import { linkCourse } from '#core/course/link.ts';

const { content } = checkContent(fileURLToPath(new URL('../../../fixtures/content-base', import.meta.url)));
const course = linkCourse(content);

test('each criterion counts the lessons and the questions that name it, and each work once', () => {
  const rows = criterionCover(course);
  expect(rows.map(({ id }) => id)).toEqual(content.outcomes.flatMap(({ criteria }) => criteria.map(({ id }) => id)));
  for (const { id, lessons, items, references } of rows) {
    expect(lessons.every(({ lesson }) => lesson.criteria.includes(id))).toBe(true);
    expect(items).toBe(course.items.filter((item) => item.criteria.includes(id)).length);
    expect(references).toBeLessThanOrEqual(course.references.length);
  }
  expect(rows.some(({ lessons, items, references }) => lessons.length > 0 && items > 0 && references > 0)).toBe(true);
});

test('a term is listed once, under the lesson that is its home', () => {
  const listed = termHomes(course).flatMap(({ entry, terms }) => terms.map((term) => [term, entry.lesson.id] as const));
  expect(listed.length).toBe(course.terms.filter(({ home }) => home !== undefined).length);
  for (const [term, lesson] of listed) expect(term.home?.startsWith(lesson)).toBe(true);
});

test('a lesson that prints a claim is listed with it', () => {
  const listed = claimsByLesson(course);
  for (const { lesson, body } of course.lessons)
    for (const id of body.sourceChecks)
      expect(listed.find(({ entry }) => entry.lesson.id === lesson.id)?.checks.some((check) => check.id === id)).toBe(
        true,
      );
});
