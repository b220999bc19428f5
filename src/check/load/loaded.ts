import type { Finding } from '#check/finding.ts';
import type { SourceFile } from '#check/source/tree.ts';
import type { Entry } from '#check/shape/shape.ts';
import type { Text } from '#check/tags/read-tags.ts';
import type { WrittenText } from '#check/load/texts.ts';
import type { Case } from '#schemas/case.ts';
import type { Change, Course, Lesson, Module, Outcome, Page, Path } from '#schemas/course.ts';
import type { Essay } from '#schemas/essay.ts';
import type { Exercise } from '#schemas/exercise.ts';
import type { Term } from '#schemas/glossary.ts';
import type { Context, Item } from '#schemas/item.ts';
import type { Law } from '#schemas/law.ts';
import type { Reference, Topic } from '#schemas/reference.ts';
import type { SourceCheck } from '#schemas/source-check.ts';

/** A module's folder as read. Lessons stand in the order of their files. */
export type LoadedModule = {
  readonly folder: string;
  readonly module?: Entry<Module>;
  readonly case?: Entry<Case>;
  readonly lessons: readonly WrittenText<Lesson>[];
  readonly items: readonly Entry<Item>[];
  readonly exercises: readonly Entry<Exercise>[];
  /** Notes for tutors. */
  readonly discussion?: WrittenText<Page>;
};

/** The kinds of things that have ids of their own over the whole course. */
export type IdKind =
  | 'reference'
  | 'law'
  | 'term'
  | 'lesson'
  | 'item'
  | 'exercise'
  | 'module'
  | 'case'
  | 'context'
  | 'topic'
  | 'source-check'
  | 'page'
  | 'path'
  | 'criterion';

/** All of the content that could be read and shaped, with places; nothing is linked yet. */
export type Loaded = {
  readonly files: readonly SourceFile[];
  readonly course?: Entry<Course>;
  readonly outcomes: readonly Entry<Outcome>[];
  readonly topics: readonly Entry<Topic>[];
  readonly contexts: readonly Entry<Context>[];
  readonly references: readonly Entry<Reference>[];
  readonly laws: readonly Entry<Law>[];
  readonly terms: readonly Entry<Term>[];
  readonly sourceChecks: readonly Entry<SourceCheck>[];
  readonly essays: readonly Entry<Essay>[];
  readonly changes: readonly Entry<Change>[];
  readonly paths: readonly Entry<Path>[];
  readonly pages: readonly WrittenText<Page>[];
  /** In the order of course.yaml; folders that it does not list come last. */
  readonly modules: readonly LoadedModule[];
  /** Every text that can be read, also where its front matter is wrong. */
  readonly texts: readonly Text[];
  /** The ids of all entries, also of those that could not be shaped. */
  readonly ids: Readonly<Record<IdKind, ReadonlySet<string>>>;
  /** Kinds of which some ids are not known, since a file could not be read. */
  readonly opaque: ReadonlySet<IdKind>;
  /** What reading and shaping found. */
  readonly findings: readonly Finding[];
};
