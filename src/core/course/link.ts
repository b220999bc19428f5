import type { Aliases } from '#core/progress/aliases.ts';
import type { Content, LessonEntry, ModuleEntry } from '#core/course/model.ts';
import type { Item } from '#schemas/item.ts';
import type { Exercise } from '#schemas/exercise.ts';
import type { Law } from '#schemas/law.ts';
import type { Reference } from '#schemas/reference.ts';
import type { Source } from '#schemas/shared.ts';
import type { SourceCheck } from '#schemas/source-check.ts';
import type { Term } from '#schemas/glossary.ts';

/** Where something is used: a lesson, or an item of a module. */
export type Uses = {
  readonly lessons: readonly LessonEntry[];
  readonly items: readonly Item[];
  readonly terms: readonly Term[];
  readonly checks: readonly SourceCheck[];
  readonly cases: readonly string[];
};

/** The whole course, linked: every id leads to its entry, every reference and law knows who uses it. */
export type CourseModel = Content & {
  readonly lessons: readonly LessonEntry[];
  readonly items: readonly Item[];
  readonly moduleById: ReadonlyMap<string, ModuleEntry>;
  readonly lessonById: ReadonlyMap<string, LessonEntry>;
  readonly exerciseById: ReadonlyMap<string, Exercise>;
  readonly itemById: ReadonlyMap<string, Item>;
  readonly referenceById: ReadonlyMap<string, Reference>;
  readonly lawById: ReadonlyMap<string, Law>;
  readonly termById: ReadonlyMap<string, Term>;
  readonly sourceCheckById: ReadonlyMap<string, SourceCheck>;
  readonly usesOfReference: ReadonlyMap<string, Uses>;
  readonly usesOfLaw: ReadonlyMap<string, Uses>;
  /** Old ids and what they are now, by kind, so that progress made before a renaming still counts. */
  readonly aliases: Aliases;
};

/** Links checked content into the model that pages draw from. */
export function linkCourse(content: Content): CourseModel {
  const lessons = content.modules.flatMap((entry) => entry.lessons);
  const items = content.modules.flatMap((entry) => entry.items).filter((item) => item.status === 'live');
  return {
    ...content,
    lessons,
    items,
    moduleById: new Map(content.modules.map((entry) => [entry.module.id, entry])),
    lessonById: new Map(lessons.map((entry) => [entry.lesson.id, entry])),
    exerciseById: byId(content.modules.flatMap((entry) => entry.exercises)),
    itemById: byId(items),
    referenceById: byId(content.references),
    lawById: byId(content.laws),
    termById: byId(content.terms),
    sourceCheckById: byId(content.sourceChecks),
    aliases: aliasesOf(content, lessons, items),
    usesOfReference: usesOf(
      content,
      lessons,
      items,
      (source) => source.ref,
      () => [],
    ),
    usesOfLaw: usesOf(
      content,
      lessons,
      items,
      (source) => source.law,
      (entry) => entry.body.laws.map((law) => law.id),
    ),
  };
}

function aliasesOf(content: Content, lessons: readonly LessonEntry[], items: readonly Item[]): Aliases {
  const of = (entries: readonly { readonly id: string; readonly aliases: readonly string[] }[]) =>
    Object.fromEntries(entries.flatMap(({ id, aliases }) => aliases.map((alias) => [alias, id])));
  const kinds = {
    lesson: of(lessons.map(({ lesson }) => lesson)),
    item: of(items),
    module: of(content.modules.map(({ module }) => module)),
  };
  return Object.fromEntries(Object.entries(kinds).filter(([, names]) => Object.keys(names).length > 0));
}

const byId = <T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));

type Draft = { lessons: LessonEntry[]; items: Item[]; terms: Term[]; checks: SourceCheck[]; cases: string[] };

function usesOf(
  content: Content,
  lessons: readonly LessonEntry[],
  items: readonly Item[],
  idOf: (source: Source) => string | undefined,
  more: (entry: LessonEntry) => readonly string[],
): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Draft>();
  const at = (id: string): Draft => {
    const known = uses.get(id) ?? { lessons: [], items: [], terms: [], checks: [], cases: [] };
    uses.set(id, known);
    return known;
  };
  const ids = (sources: readonly Source[]) => [...new Set(sources.flatMap((source) => idOf(source) ?? []))];
  for (const entry of lessons)
    for (const id of new Set([...ids(entry.body.cites), ...more(entry)])) at(id).lessons.push(entry);
  for (const item of items) for (const id of ids(item.sources)) at(id).items.push(item);
  for (const term of content.terms) for (const id of ids(term.sources)) at(id).terms.push(term);
  for (const check of content.sourceChecks) for (const id of ids(check.sources)) at(id).checks.push(check);
  for (const { module, case: data } of content.modules)
    if (data) for (const id of ids(sourcesOfCase(data))) at(id).cases.push(module.id);
  return uses;
}

/** Every source that a case's data names, in any of its parts. */
function sourcesOfCase(data: NonNullable<ModuleEntry['case']>): readonly Source[] {
  return [
    ...data.partners.flatMap((partner) => [...partner.sources, ...partner.ties.flatMap((tie) => tie.sources)]),
    ...data.events.flatMap((event) => event.sources),
    ...data.knew.flatMap((knew) => knew.sources),
    ...data.findings.flatMap((finding) => finding.sources),
    ...data.strands.flatMap((strand) => strand.sources),
    ...data.decisions.flatMap((decision) => decision.sources),
    ...data.changed.flatMap((change) => change.sources),
  ];
}
