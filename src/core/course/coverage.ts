import type { CourseModel } from '#core/course/link.ts';
import type { LessonEntry } from '#core/course/model.ts';

/** What serves one criterion of the unit: the lessons and the questions that name it, and the works that these cite. */
export type CriterionCover = {
  readonly id: string;
  readonly text: string;
  readonly lessons: readonly LessonEntry[];
  readonly items: number;
  readonly references: number;
};

/** Which lessons and questions serve each criterion, in the order of the outcomes. */
export function criterionCover(course: CourseModel): readonly CriterionCover[] {
  return course.outcomes
    .flatMap(({ criteria }) => criteria)
    .map(({ id, text }) => {
      const lessons = course.lessons.filter(({ lesson }) => lesson.criteria.includes(id));
      const items = course.items.filter((item) => item.criteria.includes(id));
      const sources = [...lessons.flatMap(({ body }) => body.cites), ...items.flatMap((item) => item.sources)];
      const references = new Set(sources.flatMap(({ ref }) => ref ?? []));
      return { id, text, lessons, items: items.length, references: references.size };
    });
}

/** The terms that each lesson is the home of, in the order of the lessons; lessons without one are left out. */
export function termHomes(course: CourseModel) {
  return course.lessons
    .map((entry) => ({ entry, terms: course.terms.filter((term) => term.home?.split('#')[0] === entry.lesson.id) }))
    .filter(({ terms }) => terms.length > 0);
}

/** Lessons with the claims of the essays that they take up, in the order of the lessons. */
export function claimsByLesson(course: CourseModel) {
  return course.lessons
    .map((entry) => ({
      entry,
      checks: course.sourceChecks.filter(
        (check) => check.lessons.includes(entry.lesson.id) || entry.body.sourceChecks.includes(check.id),
      ),
    }))
    .filter(({ checks }) => checks.length > 0);
}
