import { blocksOf } from '#check/body/blocks.ts';
import { bodyOf } from '#check/body/body.ts';
import { wordsOf } from '#check/body/reading.ts';
import type { Loaded } from '#check/load/loaded.ts';
import { moduleFigures, type ModuleFigures } from '#check/report/items.ts';
import type { Use } from '#check/uses/use.ts';
import type { Coverage } from '#core/course/coverage.ts';

/** One lesson's length and ease. `threadWords` leaves out notes, prompts and key points; `ease` is Flesch's, 0 to 100. */
type LessonFigures = {
  readonly id: string;
  readonly module: string;
  readonly words: number;
  readonly threadWords: number;
  readonly sentenceWords: number;
  readonly ease: number;
  /** Whether someone other than the writer has read it against the record. */
  readonly read: boolean;
};

/** What there is to know of the course that is no finding. */
export type CourseReport = {
  readonly files: number;
  readonly lessons: readonly LessonFigures[];
  /** What serves each criterion, term and section of the essays. */
  readonly coverage: Coverage;
  /** Terms that no lesson or page marks. */
  readonly unusedTerms: readonly string[];
  readonly modules: readonly ModuleFigures[];
  /** Items that rest on what the record only recalls. */
  readonly recalledItems: readonly string[];
};

/** Counts what the loaded content has. */
export function reportOn(loaded: Loaded, uses: readonly Use[], coverage: Coverage): CourseReport {
  const marked = new Set(uses.flatMap((use) => (use.kind === 'term' ? [use.id] : [])));
  const items = loaded.modules.flatMap((module) => module.items.map((item) => item.value));
  return {
    files: loaded.files.length,
    lessons: lessonFigures(loaded),
    coverage,
    unusedTerms: loaded.terms.map((term) => term.value.id).filter((id) => !marked.has(id)),
    modules: loaded.modules.map(moduleFigures),
    recalledItems: items.filter((item) => item.standing === 'recalled').map((item) => item.id),
  };
}

function lessonFigures(loaded: Loaded): readonly LessonFigures[] {
  const terms = loaded.terms.flatMap(({ value }) => [value.term, ...value.also]);
  return loaded.modules.flatMap((module) =>
    module.lessons.map(({ entry, text }) => {
      const { words, reading } = bodyOf(text, terms);
      const thread = blocksOf(text.nodes).filter((block) => block.part === 'thread');
      const threadWords = thread.reduce((sum, block) => sum + wordsOf(block.words).length, 0);
      return {
        id: entry.value.id,
        module: module.folder,
        words,
        threadWords,
        ...reading,
        read: entry.value.read !== undefined,
      };
    }),
  );
}
