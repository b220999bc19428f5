import { bodyOf } from '#check/body/body.ts';
import type { Loaded, LoadedModule } from '#check/load/loaded.ts';
import type { Content, LessonEntry, ModuleEntry } from '#core/course/model.ts';
import type { Course } from '#schemas/course.ts';

/** Stands in for a course.yaml that cannot be read, which is a finding, so that the rest can still be looked at. */
const unreadCourse: Course = {
  title: 'Course',
  subtitle: 'Course',
  version: '0.0.0',
  updated: '1970-01-01',
  lawChecked: 'not known',
  modules: [],
  passMark: 0.5,
};

/** The content as pages take it, without what could not be shaped. */
export function contentOf(loaded: Loaded): Content {
  const terms = loaded.terms.flatMap(({ value }) => [value.term, ...value.also]);
  const course = loaded.course?.value ?? unreadCourse;
  return {
    course,
    outcomes: values(loaded.outcomes),
    topics: values(loaded.topics),
    modules: loaded.modules
      .filter(({ folder }) => loaded.course === undefined || course.modules.includes(folder))
      .flatMap((module) => moduleEntry(module, terms)),
    contexts: values(loaded.contexts),
    references: values(loaded.references),
    laws: values(loaded.laws),
    terms: values(loaded.terms),
    sourceChecks: values(loaded.sourceChecks),
    essays: values(loaded.essays),
    paths: values(loaded.paths),
    pages: loaded.pages.map(({ entry, text }) => ({ page: entry.value, body: bodyOf(text, terms) })),
    changes: values(loaded.changes),
  };
}

const values = <T>(entries: readonly { readonly value: T }[]): readonly T[] => entries.map((entry) => entry.value);

function moduleEntry(loaded: LoadedModule, terms: readonly string[]): readonly ModuleEntry[] {
  if (loaded.module === undefined) return [];
  const module = loaded.module.value;
  const lessons = module.lessons.flatMap((id): readonly LessonEntry[] => {
    const found = loaded.lessons.find(({ entry }) => entry.value.id === id);
    return found === undefined
      ? []
      : [{ lesson: found.entry.value, module: module.id, slug: found.slug, body: bodyOf(found.text, terms) }];
  });
  return [
    {
      module,
      lessons,
      items: values(loaded.items),
      exercises: values(loaded.exercises),
      ...(loaded.case && { case: loaded.case.value }),
      ...(loaded.discussion && {
        discussion: { page: loaded.discussion.entry.value, body: bodyOf(loaded.discussion.text, terms) },
      }),
    },
  ];
}
