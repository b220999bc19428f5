import type { Case } from '#schemas/case.ts';
import type { Change, Course, Lesson, Module, Outcome, Page, Path } from '#schemas/course.ts';
import type { Essay } from '#schemas/essay.ts';
import type { Exercise } from '#schemas/exercise.ts';
import type { Term } from '#schemas/glossary.ts';
import type { Context, Item } from '#schemas/item.ts';
import type { Law } from '#schemas/law.ts';
import type { Reference, Topic } from '#schemas/reference.ts';
import type { Source } from '#schemas/shared.ts';
import type { SourceCheck } from '#schemas/source-check.ts';

/** A heading that an author wrote by hand with an id of its own. */
export type Heading = { readonly id: string; readonly text: string; readonly level: 2 | 3 };

/** Where a text leads inside the course: "lesson:meaning-turn-to-partnership#origins". */
export type CourseLink = { readonly kind: LinkKind; readonly id: string; readonly fragment?: string };
export const linkKinds = ['lesson', 'module', 'ref', 'law', 'term', 'page', 'quiz', 'play'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** What a text of the course says, cites and places, as the content check read it. */
export type Body = {
  readonly headings: readonly Heading[];
  /** In the order of the text, with repeats. */
  readonly cites: readonly Source[];
  readonly laws: readonly { readonly id: string; readonly section?: string }[];
  readonly terms: readonly string[];
  /** Item ids in the order of the text, with the heading under which they stand. */
  readonly checks: readonly { readonly item: string; readonly heading?: string }[];
  readonly sourceChecks: readonly string[];
  readonly figures: readonly { readonly id: string; readonly kind: string; readonly title: string }[];
  readonly prompts: readonly { readonly id: string; readonly text: string }[];
  /** The sentences of its key points, without their links. */
  readonly keyPoints: readonly string[];
  readonly links: readonly CourseLink[];
  /** Cases whose data a tag of the text prints. */
  readonly cases: readonly string[];
  /** Words of running text; figures, checks and headings do not count. */
  readonly words: number;
  readonly reading: { readonly sentenceWords: number; readonly ease: number };
};

export type LessonEntry = {
  readonly lesson: Lesson;
  readonly module: string;
  readonly slug: string;
  readonly body: Body;
};
export type PageEntry = { readonly page: Page; readonly body: Body };
export type ModuleEntry = {
  readonly module: Module;
  readonly lessons: readonly LessonEntry[];
  readonly items: readonly Item[];
  readonly exercises: readonly Exercise[];
  readonly case?: Case;
  /** Notes for tutors. */
  readonly discussion?: PageEntry;
};

/** Everything that authors wrote, shaped by the schemas and free of findings; not yet linked. */
export type Content = {
  readonly course: Course;
  readonly outcomes: readonly Outcome[];
  readonly topics: readonly Topic[];
  /** In the order of course.yaml; lessons in the order of module.yaml. */
  readonly modules: readonly ModuleEntry[];
  readonly contexts: readonly Context[];
  readonly references: readonly Reference[];
  readonly laws: readonly Law[];
  readonly terms: readonly Term[];
  readonly sourceChecks: readonly SourceCheck[];
  readonly essays: readonly Essay[];
  readonly paths: readonly Path[];
  readonly pages: readonly PageEntry[];
  readonly changes: readonly Change[];
};
