import { readLists, readSingles } from '#check/load/entries.ts';
import { readModule, type ModuleResult } from '#check/load/module.ts';
import { readText } from '#check/load/texts.ts';
import type { IdKind, Loaded, LoadedModule } from '#check/load/loaded.ts';
import type { SourceFile } from '#check/source/tree.ts';
import { ChangeSchema, CourseSchema, OutcomeSchema, PageSchema, PathSchema } from '#schemas/course.ts';
import { EssaySchema } from '#schemas/essay.ts';
import { TermSchema } from '#schemas/glossary.ts';
import { ContextSchema } from '#schemas/item.ts';
import { LawSchema } from '#schemas/law.ts';
import { ReferenceSchema, TopicSchema } from '#schemas/reference.ts';
import { SourceCheckSchema } from '#schemas/source-check.ts';

/** Shapes all files of a content folder and keeps what can be used. */
export function load(files: readonly SourceFile[]): Loaded {
  const lists = readAllLists(files);
  const pages = below(files, /^pages\/[^/]+\.mdx$/).map((file) => readText(PageSchema, file));
  const modules = foldersIn(files).map((folder) =>
    readModule(
      folder,
      files.filter((file) => file.path.startsWith(`modules/${folder}/`)),
    ),
  );
  const course = lists.course.entries[0];
  return {
    files,
    ...(course === undefined ? {} : { course }),
    outcomes: lists.outcomes.entries,
    topics: lists.topics.entries,
    contexts: lists.contexts.entries,
    terms: lists.terms.entries,
    sourceChecks: lists.sourceChecks.entries,
    essays: lists.essays.entries,
    changes: lists.changes.entries,
    references: lists.references.entries,
    laws: lists.laws.entries,
    paths: lists.paths.entries,
    pages: pages.flatMap((page) => page.written ?? []),
    modules: inOrder(
      modules.map((module) => module.loaded),
      course?.value.modules ?? [],
    ),
    texts: [...modules.flatMap((module) => module.texts), ...pages.flatMap((page) => page.text ?? [])],
    ids: { ...listIds(lists), ...moduleIds(modules), page: new Set(pages.flatMap((page) => page.id ?? [])) },
    opaque: new Set([
      ...opaqueLists(lists),
      ...modules.flatMap((module) => module.opaque),
      ...(pages.every((page) => page.id !== undefined) ? [] : ['page' as const]),
    ]),
    findings: [...Object.values(lists), ...pages, ...modules].flatMap((part) => part.findings),
  };
}

type Lists = ReturnType<typeof readAllLists>;

const below = (files: readonly SourceFile[], pattern: RegExp) => files.filter((file) => pattern.test(file.path));

function readAllLists(files: readonly SourceFile[]) {
  return {
    course: readSingles(CourseSchema, below(files, /^course\.ya?ml$/)),
    outcomes: readLists(OutcomeSchema, below(files, /^outcomes\.ya?ml$/)),
    topics: readLists(TopicSchema, below(files, /^topics\.ya?ml$/)),
    contexts: readLists(ContextSchema, below(files, /^contexts\.ya?ml$/)),
    terms: readLists(TermSchema, below(files, /^glossary\.ya?ml$/)),
    sourceChecks: readLists(SourceCheckSchema, below(files, /^source-checks(-[a-z0-9-]+)?\.ya?ml$/)),
    essays: readLists(EssaySchema, below(files, /^essays\.ya?ml$/)),
    changes: readLists(ChangeSchema, below(files, /^changes\.ya?ml$/)),
    references: readSingles(ReferenceSchema, below(files, /^references\/[^/]+\.ya?ml$/)),
    laws: readSingles(LawSchema, below(files, /^law\/[^/]+\.ya?ml$/)),
    paths: readSingles(PathSchema, below(files, /^paths\/[^/]+\.ya?ml$/)),
  };
}

const listIds = (lists: Lists) => ({
  reference: new Set(lists.references.ids),
  law: new Set(lists.laws.ids),
  term: new Set(lists.terms.ids),
  context: new Set(lists.contexts.ids),
  topic: new Set(lists.topics.ids),
  'source-check': new Set(lists.sourceChecks.ids),
  path: new Set(lists.paths.ids),
  criterion: new Set(
    lists.outcomes.entries.flatMap((outcome) => outcome.value.criteria.map((criterion) => criterion.id)),
  ),
});

/** Kinds whose file cannot be read, or is missing though the course needs it, which is a finding by itself. */
function opaqueLists(lists: Lists): readonly IdKind[] {
  return [
    ...(lists.outcomes.findings.length === 0 && lists.outcomes.entries.length > 0 ? [] : ['criterion' as const]),
    ...(lists.topics.complete && lists.topics.ids.length > 0 ? [] : ['topic' as const]),
    ...(lists.contexts.complete ? [] : ['context' as const]),
    ...(lists.terms.complete ? [] : ['term' as const]),
    ...(lists.sourceChecks.complete ? [] : ['source-check' as const]),
  ];
}

const moduleIds = (modules: readonly ModuleResult[]) => ({
  module: new Set(modules.map((module) => module.loaded.folder)),
  lesson: new Set(modules.flatMap((module) => module.ids.lesson)),
  item: new Set(modules.flatMap((module) => module.ids.item)),
  exercise: new Set(modules.flatMap((module) => module.ids.exercise)),
  case: new Set(modules.flatMap((module) => module.ids.case)),
});

const foldersIn = (files: readonly SourceFile[]): readonly string[] => [
  ...new Set(files.flatMap((file) => /^modules\/([^/]+)\//.exec(file.path)?.[1] ?? [])),
];

function inOrder(modules: readonly LoadedModule[], order: readonly string[]): readonly LoadedModule[] {
  const place = (folder: string) => (order.includes(folder) ? order.indexOf(folder) : order.length);
  return [...modules].sort((a, b) => place(a.folder) - place(b.folder));
}
