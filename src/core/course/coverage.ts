import type { CourseModel } from '#core/course/link.ts';
import type { LessonEntry } from '#core/course/model.ts';
import type { Essay } from '#schemas/essay.ts';
import type { Term } from '#schemas/glossary.ts';
import type { Item } from '#schemas/item.ts';
import type { SourceCheck } from '#schemas/source-check.ts';

/** What serves one criterion of the unit: the lessons and the questions that name it, and the ids of the works that these cite. */
export type CriterionCover = {
  readonly id: string;
  readonly text: string;
  readonly lessons: readonly LessonEntry[];
  readonly items: readonly Item[];
  readonly references: readonly string[];
};

/** A term with the lesson that is its home, if it has one. */
export type TermCover = { readonly term: Term; readonly home?: LessonEntry };

/** A section of an essay with the lessons that treat it and the source checks of its claims. */
export type SectionCover = {
  readonly essay: Essay['essay'];
  readonly id: string;
  readonly title: string;
  readonly lessons: readonly LessonEntry[];
  readonly claims: number;
  readonly checks: readonly SourceCheck[];
};

/** Which parts of the course serve what: the one count, which the page about the course and the report of the check print. */
export type Coverage = {
  readonly criteria: readonly CriterionCover[];
  readonly terms: readonly TermCover[];
  readonly sections: readonly SectionCover[];
};

/** Counts what serves each criterion, where each term is taught, and which lessons treat each section of the essays. */
export function coverageOf(course: CourseModel): Coverage {
  return { criteria: criterionCover(course), terms: termHomes(course), sections: sectionCover(course) };
}

/** Which lessons and questions serve each criterion, in the order of the outcomes. */
export function criterionCover(course: CourseModel): readonly CriterionCover[] {
  return course.outcomes
    .flatMap(({ criteria }) => criteria)
    .map(({ id, text }) => {
      const lessons = course.lessons.filter(({ lesson }) => lesson.criteria.includes(id));
      const items = course.items.filter((item) => item.criteria.includes(id));
      const sources = [...lessons.flatMap(({ body }) => body.cites), ...items.flatMap((item) => item.sources)];
      return { id, text, lessons, items, references: [...new Set(sources.flatMap(({ ref }) => ref ?? []))] };
    });
}

/** Each term with its home, in the order of the glossary. */
export function termHomes(course: CourseModel): readonly TermCover[] {
  return course.terms.map((term) => {
    const home = course.lessonById.get(term.home?.split('#')[0] ?? '');
    return home === undefined ? { term } : { term, home };
  });
}

/** Which lessons treat each section of the essays: those that it lists and those of its claims, in the order of the course. */
export function sectionCover(course: CourseModel): readonly SectionCover[] {
  return course.essays.flatMap(({ essay, sections }) =>
    sections.map(({ id, title, lessons: listed, claims }) => {
      const checks = claims.flatMap((claim) => claim.checks.flatMap((name) => course.sourceCheckById.get(name) ?? []));
      const named = new Set([...listed, ...checks.flatMap((check) => check.lessons)]);
      const lessons = course.lessons.filter(
        ({ lesson, body }) => named.has(lesson.id) || checks.some((check) => body.sourceChecks.includes(check.id)),
      );
      return { essay, id, title, lessons, claims: claims.length, checks: [...new Set(checks)] };
    }),
  );
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
