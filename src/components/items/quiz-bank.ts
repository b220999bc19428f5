import { isInPool } from '#core/assessment/pool.ts';
import { questionEntryOf, type QuestionEntry } from '#core/assessment/question-index.ts';
import { address } from '#core/course/address.ts';
import type { ModuleEntry } from '#core/course/model.ts';
import { criterionText } from '#components/course/criteria.ts';
import { href } from '#components/href.ts';
import { course } from '../../course.ts';

/** The questions that the quizzes of some modules may draw, without texts and keys. */
export const questionEntries = (modules: readonly ModuleEntry[]): readonly QuestionEntry[] =>
  modules.flatMap(({ module, items }) => items.filter(isInPool).map((item) => questionEntryOf(item, module.id)));

/** The words and addresses that a page of practice shows beside these questions. */
export function quizWords(entries: readonly QuestionEntry[]) {
  const sections = new Set(entries.map(({ section }) => section));
  const criteria = [...new Set(entries.flatMap((entry) => entry.criteria))].sort();
  return {
    bank: course.course.version,
    passMark: course.course.passMark,
    criteria: Object.fromEntries(criteria.map((id) => [id, criterionText(id)])),
    lessons: Object.fromEntries(
      course.lessons
        .filter(({ lesson }) => [...sections].some((section) => section.startsWith(`${lesson.id}#`)))
        .map(({ lesson, module, slug, body }) => [
          lesson.id,
          {
            title: lesson.title,
            href: href(address.lesson(module, slug)),
            headings: Object.fromEntries(
              body.headings.filter(({ id }) => sections.has(`${lesson.id}#${id}`)).map(({ id, text }) => [id, text]),
            ),
          },
        ]),
    ),
  };
}
