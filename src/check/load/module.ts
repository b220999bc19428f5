import { readLists, readSingles, type Entries } from '#check/load/entries.ts';
import { itemKind } from '#check/load/item-kind.ts';
import { readText, type TextResult } from '#check/load/texts.ts';
import type { LoadedModule } from '#check/load/loaded.ts';
import type { Finding } from '#check/finding.ts';
import type { SourceFile } from '#check/source/tree.ts';
import type { Text } from '#check/tags/read-tags.ts';
import { CaseSchema } from '#schemas/case.ts';
import { LessonSchema, ModuleSchema, PageSchema, type Lesson } from '#schemas/course.ts';
import { ExerciseSchema } from '#schemas/exercise.ts';
import { ItemSchema } from '#schemas/item.ts';

/** A module's folder with the ids that its files name and what reading them found. */
export type ModuleResult = {
  readonly loaded: LoadedModule;
  readonly texts: readonly Text[];
  readonly ids: {
    readonly lesson: readonly string[];
    readonly item: readonly string[];
    readonly exercise: readonly string[];
    readonly case: readonly string[];
  };
  /** Kinds of which some ids are not known, since a file could not be read. */
  readonly opaque: readonly ('lesson' | 'item' | 'exercise' | 'case')[];
  readonly findings: readonly Finding[];
};

/** Reads content/modules/<folder>. */
export function readModule(folder: string, files: readonly SourceFile[]): ModuleResult {
  const named = (name: string) =>
    files.filter((file) => file.path.replace(/\.yml$/, '.yaml') === `modules/${folder}/${name}`);
  const module = readSingles(ModuleSchema, named('module.yaml'));
  const data = readSingles(CaseSchema, named('case.yaml'));
  const items = readLists(ItemSchema, named('items.yaml'), itemKind);
  const exercises = readLists(ExerciseSchema, named('exercises.yaml'), itemKind);
  const discussions = files
    .filter((file) => file.path.endsWith('/discussion.mdx'))
    .map((file) => readText(PageSchema, file));
  const [discussion] = discussions.flatMap(({ written }) => written ?? []);
  const lessons = files.filter(isLesson).map((file) => readText(LessonSchema, file));
  return {
    loaded: {
      folder,
      ...first('module', module),
      ...first('case', data),
      lessons: lessons.flatMap((lesson) => lesson.written ?? []),
      items: items.entries,
      exercises: exercises.entries,
      ...(discussion && { discussion }),
    },
    texts: [...lessons, ...discussions].flatMap(({ text }) => text ?? []),
    ids: {
      lesson: lessons.flatMap((lesson: TextResult<Lesson>) => lesson.id ?? []),
      item: items.ids,
      exercise: exercises.ids,
      case: data.ids,
    },
    opaque: [
      ...(lessons.every((lesson) => lesson.id !== undefined) ? [] : ['lesson' as const]),
      ...(items.complete ? [] : ['item' as const]),
      ...(exercises.complete ? [] : ['exercise' as const]),
    ],
    findings: [
      ...module.findings,
      ...data.findings,
      ...items.findings,
      ...exercises.findings,
      ...[...lessons, ...discussions].flatMap(({ findings }) => findings),
    ],
  };
}

/** A lesson is any text of a module but the notes for tutors. */
const isLesson = (file: SourceFile) => file.path.endsWith('.mdx') && !file.path.endsWith('/discussion.mdx');

function first<K extends string, T>(
  key: K,
  { entries }: Entries<T>,
): Partial<Record<K, Entries<T>['entries'][number]>> {
  const none: Partial<Record<K, Entries<T>['entries'][number]>> = {};
  return entries[0] === undefined ? none : { ...none, [key]: entries[0] };
}
