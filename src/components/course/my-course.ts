import { branchingCases } from '#components/items/branching-cases.ts';
import { branching } from '#core/assessment/case.ts';
import { href } from '#components/href.ts';
import { address } from '#core/course/address.ts';
import type { MyCourse } from '#islands/my/my-course.ts';
import { lessonSlice } from './lesson-slice.ts';
import { course } from '../../course.ts';

/** What My learning and the statement of study show of the course beside the record. */
export function myCourse(): MyCourse {
  const first = course.lessons[0];
  return {
    version: course.course.version,
    passMark: course.course.passMark,
    first: first === undefined ? href(address.modules) : href(address.lesson(first.module, first.slug)),
    reviewHref: href(address.review),
    settingsHref: href(address.settings),
    statementHref: href(address.statement),
    branching: branchingCases().map(({ item }) => ({
      id: item.id,
      title: item.title,
      seat: item.seat,
      href: href(address.branching(item.id)),
      key: branching.keyOf(item),
    })),
    outcomes: course.outcomes.map(({ id, title, criteria }) => ({ id, title, criteria })),
    modules: course.modules.map(({ module, lessons }) => ({
      id: module.id,
      title: module.title,
      href: href(address.module(module.id)),
      quizHref: href(address.quiz(module.id)),
      lessons: lessons.map((entry) => ({
        ...lessonSlice(entry),
        prompts: {
          ...Object.fromEntries(entry.body.prompts.map(({ id, text }) => [id, text])),
          ...askedIn(entry.lesson.id),
        },
      })),
    })),
  };
}

/** What the exercises of a lesson ask for that a learner answers in words, by id. */
const askedIn = (lesson: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...course.exerciseById.values()].flatMap((exercise) =>
      (exercise.kind === 'predict' || exercise.kind === 'explain') && exercise.section.startsWith(`${lesson}#`)
        ? [[exercise.id, exercise.ask]]
        : [],
    ),
  );
