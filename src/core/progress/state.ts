import type { Response } from '#core/assessment/types.ts';
import type { Certainty, StoredMark } from '#core/progress/events.ts';

/** A marked submission, never changed afterwards. Times here are milliseconds since 1970. */
export type Try = {
  readonly response: Response;
  readonly mark: StoredMark;
  /** The item's revision when it was answered. */
  readonly rev: number | undefined;
  readonly time: number;
  readonly certainty?: Certainty | undefined;
};

export type Written = { readonly text: string; readonly time: number };

export type LessonState = {
  readonly openedAt?: number;
  readonly lastOpenedAt?: number;
  /** When the learner marked it done by hand; absent again after reopening. */
  readonly doneAt?: number | undefined;
};

/** What a learner did with an item outside forms. */
export type ItemState = {
  /** What stands in the question and is not submitted. */
  readonly draft?: Response | undefined;
  readonly certainty?: Certainty | undefined;
  /** In order; the first is the one that counts. */
  readonly tries: readonly Try[];
  /** How many hints are open. */
  readonly hints: number;
  readonly revealedAt?: number;
  readonly comment?: Written;
  readonly lastTime: number;
};

/** An item in a form: a draft until the form is submitted, then the answer. */
export type FormAnswer = {
  readonly draft?: Response | undefined;
  readonly certainty?: Certainty | undefined;
  readonly answer?: Try;
  /** Whether the learner holds it to be right although it was marked wrong. */
  readonly isUpheld?: true;
};

export type FormItem = { readonly id: string; readonly rev: number; readonly order: readonly string[] };

export type FormResult = {
  readonly score: Readonly<Record<string, StoredMark>>;
  /** 0 to 100. */
  readonly percent: number;
  readonly criteria: Readonly<Record<string, StoredMark>>;
  readonly time: number;
};

export type FormState = {
  readonly quiz: string;
  readonly code: string;
  /** Absent, like the items, when the entry of the draw is missing. */
  readonly bank?: string;
  readonly drawnAt?: number;
  readonly items: readonly FormItem[];
  readonly answers: ReadonlyMap<string, FormAnswer>;
  /** The first submission; a form has one. */
  readonly submitted?: FormResult;
};

export type Decision = {
  readonly seat: string;
  readonly point: string;
  readonly choice: string;
  readonly time: number;
};
export type ReviewRating = { readonly rating: 1 | 2 | 3 | 4; readonly time: number };
/** A reading path that was opened; `path` is as its link carries it. */
export type PathState = {
  readonly path?: string | undefined;
  readonly openedAt?: number;
  readonly acceptedAt?: number | undefined;
};

/** All that the record says, by id. */
export type ProgressState = {
  readonly lessons: ReadonlyMap<string, LessonState>;
  readonly items: ReadonlyMap<string, ItemState>;
  readonly forms: ReadonlyMap<string, FormState>;
  readonly reflections: ReadonlyMap<string, Written>;
  readonly reviews: ReadonlyMap<string, readonly ReviewRating[]>;
  readonly cases: ReadonlyMap<string, readonly Decision[]>;
  readonly paths: ReadonlyMap<string, PathState>;
  /** The last lesson opened. */
  readonly last?: { readonly lesson: string; readonly time: number };
  /** Items with a mark outside forms, and forms submitted. */
  readonly counts: { readonly answered: number; readonly forms: number };
};

export const EMPTY_PROGRESS: ProgressState = {
  lessons: new Map(),
  items: new Map(),
  forms: new Map(),
  reflections: new Map(),
  reviews: new Map(),
  cases: new Map(),
  paths: new Map(),
  counts: { answered: 0, forms: 0 },
};
