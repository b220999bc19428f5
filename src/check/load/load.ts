import { readLists, readSingles } from '#check/load/entries.ts';
import { readModule, type ModuleResult } from '#check/load/module.ts';
import { readText } from '#check/load/texts.ts';
import type { Loaded, LoadedModule } from '#check/load/loaded.ts';
import type { SourceFile } from '#check/source/tree.ts';
import { ChangeSchema, CourseSchema, OutcomeSchema, PageSchema, PathSchema } from '#schemas/course.ts';
import { TermSchema } from '#schemas/glossary.ts';
import { ContextSchema } from '#schemas/item.ts';
import { LawSchema } from '#schemas/law.ts';
import { ReferenceSchema, TopicSchema } from '#schemas/reference.ts';
import { SourceCheckSchema } from '#schemas/source-check.ts';

/** Shapes all files of a content folder and keeps what can be used. */
export function load(files: readonly SourceFile[]): Loaded {
  const matching = (pattern: RegExp) => files.filter((file) => pattern.test(file.path));
  const course = readSingles(CourseSchema, matching(/^course\.yaml$/));
  const outcomes = readLists(OutcomeSchema, matching(/^outcomes\.yaml$/));
  const topics = readLists(TopicSchema, matching(/^topics\.yaml$/));
  const contexts = readLists(ContextSchema, matching(/^contexts\.yaml$/));
  const terms = readLists(TermSchema, matching(/^glossary\.yaml$/));
  const sourceChecks = readLists(SourceCheckSchema, matching(/^source-checks(-[a-z0-9-]+)?\.yaml$/));
  const changes = readLists(ChangeSchema, matching(/^changes\.yaml$/));
  const references = readSingles(ReferenceSchema, matching(/^references\/[^/]+\.yaml$/));
  const laws = readSingles(LawSchema, matching(/^law\/[^/]+\.yaml$/));
  const paths = readSingles(PathSchema, matching(/^paths\/[^/]+\.yaml$/));
  const pages = matching(/^pages\/[^/]+\.mdx$/).map((file) => readText(PageSchema, file));
  const modules = foldersIn(files).map((folder) => readModule(folder, files.filter((file) => file.path.startsWith(`modules/${folder}/`))));
  const lists = [course, outcomes, topics, contexts, terms, sourceChecks, changes, references, laws, paths, ...pages, ...modules];
  return {
    files,
    ...(course.entries[0] === undefined ? {} : { course: course.entries[0] }),
    outcomes: outcomes.entries,
    topics: topics.entries,
    contexts: contexts.entries,
    terms: terms.entries,
    sourceChecks: sourceChecks.entries,
    changes: changes.entries,
    references: references.entries,
    laws: laws.entries,
    paths: paths.entries,
    pages: pages.flatMap((page) => page.written ?? []),
    modules: inOrder(modules.map((module) => module.loaded), course.entries[0]?.value.modules ?? []),
    texts: [...modules.flatMap((module) => module.texts), ...pages.flatMap((page) => page.text ?? [])],
    ids: {
      reference: new Set(references.ids),
      law: new Set(laws.ids),
      term: new Set(terms.ids),
      context: new Set(contexts.ids),
      topic: new Set(topics.ids),
      'source-check': new Set(sourceChecks.ids),
      path: new Set(paths.ids),
      page: new Set(pages.flatMap((page) => page.id ?? [])),
      criterion: new Set(outcomes.entries.flatMap((outcome) => outcome.value.criteria.map((criterion) => criterion.id))),
      module: new Set(modules.map((module) => module.loaded.folder)),
      ...moduleIds(modules),
    },
    opaque: new Set([
      ...modules.flatMap((module) => module.opaque),
      ...(outcomes.findings.length === 0 && outcomes.entries.length > 0 ? [] : ['criterion' as const]),
      ...(topics.complete && matching(/^topics\.yaml$/).length > 0 ? [] : ['topic' as const]),
      ...(contexts.complete ? [] : ['context' as const]),
      ...(terms.complete ? [] : ['term' as const]),
      ...(sourceChecks.complete ? [] : ['source-check' as const]),
      ...(pages.every((page) => page.id !== undefined) ? [] : ['page' as const]),
    ]),
    findings: lists.flatMap((list) => list.findings),
  };
}

const moduleIds = (modules: readonly ModuleResult[]) => ({
  lesson: new Set(modules.flatMap((module) => module.ids.lesson)),
  item: new Set(modules.flatMap((module) => module.ids.item)),
  case: new Set(modules.flatMap((module) => module.ids.case)),
});

const foldersIn = (files: readonly SourceFile[]): readonly string[] => [...new Set(files.flatMap((file) => /^modules\/([^/]+)\//.exec(file.path)?.[1] ?? []))];

function inOrder(modules: readonly LoadedModule[], order: readonly string[]): readonly LoadedModule[] {
  const place = (folder: string) => (order.includes(folder) ? order.indexOf(folder) : order.length);
  return [...modules].sort((a, b) => place(a.folder) - place(b.folder));
}
