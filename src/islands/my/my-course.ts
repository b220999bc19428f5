import type { KeyOf } from '#core/assessment/types.ts';

/** What the page gives about the course: titles and addresses to show beside the record. */
export type MyCourse = {
  readonly version: string;
  readonly passMark: number;
  readonly first: string;
  /** The page of today's review. */
  readonly reviewHref: string;
  readonly settingsHref: string;
  readonly statementHref: string;
  readonly branching: readonly {
    readonly id: string;
    readonly title: string;
    readonly seat: string;
    readonly href: string;
    readonly key: KeyOf<'case'>;
  }[];
  readonly outcomes: readonly {
    readonly id: string;
    readonly title: string;
    readonly criteria: readonly { readonly id: string; readonly text: string }[];
  }[];
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    readonly href: string;
    readonly quizHref: string;
    readonly lessons: readonly {
      readonly id: string;
      readonly title: string;
      readonly href: string;
      readonly criteria: readonly string[];
      readonly minutes: number;
      readonly checks: readonly string[];
      /** The words of its prompts, by id. */
      readonly prompts: Readonly<Record<string, string>>;
    }[];
  }[];
};
