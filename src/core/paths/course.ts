import type { Aliases } from '#core/progress/aliases.ts';

/** A lesson as a path needs it: `checks` are the items that make it done. */
export type PathLesson = {
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
  readonly criteria: readonly string[];
  readonly checks: readonly string[];
};

export type PathModule = {
  readonly id: string;
  readonly title: string;
  readonly number: number;
  readonly isCase: boolean;
  readonly href: string;
  readonly lessons: readonly PathLesson[];
  readonly quiz: {
    readonly href: string;
    readonly title: string;
    readonly items: number;
    readonly minutes: number;
    readonly criteria: readonly string[];
  };
};

/** A work or a law. */
export type PathWork = { readonly id: string; readonly title: string; readonly href: string };

/** What the pages of paths know of the course: addresses have the base in front. */
export type PathCourse = {
  readonly version: string;
  readonly modules: readonly PathModule[];
  readonly references: readonly PathWork[];
  readonly laws: readonly PathWork[];
  readonly criteria: readonly { readonly id: string; readonly text: string }[];
  readonly aliases: Aliases;
  /** Ready-made paths; `link` is the part after "#" of the link that carries it. */
  readonly ready: readonly {
    readonly id: string;
    readonly title: string;
    readonly lead: string;
    readonly link: string;
  }[];
};
