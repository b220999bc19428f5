import { encodePath } from '#core/paths/codec.ts';
import type { PathCourse, PathModule } from '#core/paths/course.ts';
import type { Entry, ReadingPath } from '#core/paths/path.ts';
import { address } from '#core/course/address.ts';
import type { ModuleEntry } from '#core/course/model.ts';
import { shortCitation } from '#core/references/citation.ts';
import type { Path } from '#schemas/course.ts';
import { lessonSlice } from '#components/course/lesson-slice.ts';
import { moduleQuiz } from '#components/course/module-quiz.ts';
import { href } from '#components/href.ts';
import { course } from '../../course.ts';

/** A ready-made path as a path that a tutor could have built. */
const readyPath = (path: Path): ReadingPath => ({
  title: path.title,
  author: '',
  entries: path.steps.flatMap(({ module, lesson, quiz, note }): readonly Entry[] => {
    if (lesson !== undefined) return [{ kind: 'lesson', id: lesson, note }];
    if (quiz !== undefined) return [{ kind: 'quiz', id: quiz, note }];
    return module === undefined ? [] : [{ kind: 'module', id: module, note }];
  }),
});

function moduleOf(entry: ModuleEntry): PathModule {
  const { module, lessons } = entry;
  const { pool: _, count, ...quiz } = moduleQuiz(entry);
  return {
    id: module.id,
    title: module.title,
    number: module.number,
    isCase: module.kind === 'case',
    href: href(address.module(module.id)),
    lessons: lessons.map(lessonSlice),
    quiz: { ...quiz, items: count },
  };
}

/** The course as the pages of paths read it, from a block of data. */
export const pathCourse: PathCourse = {
  version: course.course.version,
  modules: course.modules.map(moduleOf),
  references: course.references
    .filter((ref) => ref.law === undefined)
    .map((ref) => ({
      id: ref.id,
      title: `${shortCitation(ref)}: ${ref.title}`,
      href: href(address.reference(ref.id)),
    })),
  laws: course.laws.map((law) => ({ id: law.id, title: law.title, href: href(address.law(law.id)) })),
  criteria: course.outcomes.flatMap(({ criteria }) => criteria.map(({ id, text }) => ({ id, text }))),
  aliases: course.aliases,
  ready: course.paths.map((path) => ({
    id: path.id,
    title: path.title,
    lead: path.lead,
    link: encodePath(readyPath(path)),
  })),
};
