import { address } from '#core/course/address.ts';
import type { CourseModel } from '#core/course/link.ts';
import { yearOf } from '#core/references/citation.ts';

/** Where the course stands. */
export type Place = { readonly site: string; readonly base: string };

type AddressOf = (path: string) => string;

/** The version of the catalogue's format: raised when a field changes its meaning or goes away, not when one is added. */
const CATALOGUE_VERSION = 1;

/** The course as other tools may read it: titles, addresses, criteria, counts; never a key or an answer. */
export function publicCatalogue(course: CourseModel, { site, base }: Place) {
  const at: AddressOf = (path) => new URL(`${base.replace(/\/$/, '')}${path}`, site).href;
  return {
    format: 'common-ground-course',
    version: CATALOGUE_VERSION,
    course: {
      title: course.course.title,
      subtitle: course.course.subtitle,
      version: course.course.version,
      updated: course.course.updated,
      lawChecked: course.course.lawChecked,
      address: at(address.home),
      language: 'en-GB',
      licence: 'CC BY-SA 4.0',
    },
    outcomes: course.outcomes.map(({ id, title, criteria }) => ({ id, title, criteria })),
    modules: course.modules.map((part) => moduleEntry(part, at)),
    cases: course.modules.flatMap(({ module, case: data }) =>
      data === undefined
        ? []
        : [
            {
              id: data.id,
              module: module.id,
              title: data.title,
              place: data.place,
              address: at(address.module(module.id)),
            },
          ],
    ),
    items: course.items.map(({ id, type, criteria, section, level, case: about }) => ({
      id,
      type,
      criteria,
      lesson: section.split('#')[0],
      level,
      ...(about !== undefined && { case: about }),
    })),
    references: course.references.map((ref) => referenceEntry(ref, at)),
    law: course.laws.map((law) => ({
      id: law.id,
      title: law.title,
      kind: law.kind,
      year: law.year,
      status: law.status,
      address: at(address.law(law.id)),
    })),
    glossary: course.terms.map((term) => ({ id: term.id, term: term.term, address: at(address.term(term.id)) })),
    sourceChecks: course.sourceChecks.map((check) => ({
      id: check.id,
      essay: check.essay,
      claim: check.claim,
      verdict: check.verdict,
      address: `${at(address.page('essays'))}#check-${check.id}`,
    })),
    paths: course.paths.map((path) => ({ id: path.id, title: path.title, lead: path.lead, steps: path.steps })),
  };
}

function moduleEntry({ module, lessons }: CourseModel['modules'][number], at: AddressOf) {
  return {
    id: module.id,
    number: module.number,
    title: module.title,
    kind: module.kind,
    criteria: module.criteria,
    address: at(address.module(module.id)),
    lessons: lessons.map(({ lesson, slug, body }) => ({
      id: lesson.id,
      title: lesson.title,
      summary: lesson.summary,
      address: at(address.lesson(module.id, slug)),
      criteria: lesson.criteria,
      minutes: lesson.minutes,
      words: body.words,
    })),
    quiz: { items: module.quiz.items, address: at(address.quiz(module.id)) },
  };
}

function referenceEntry(ref: CourseModel['references'][number], at: AddressOf) {
  return {
    id: ref.id,
    title: ref.title,
    type: ref.type,
    year: yearOf(ref),
    sure: ref.sure,
    corrected: ref.corrected,
    seen: ref.seen,
    address: at(ref.law === undefined ? address.reference(ref.id) : address.law(ref.law)),
  };
}
