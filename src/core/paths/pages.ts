import type { FoundPath } from '#core/paths/resolve.ts';

/** A page of a path: a lesson, a quiz, or a work or law that has no status. */
export type PathPage = {
  readonly href: string;
  readonly title: string;
  readonly lesson?: string | undefined;
  readonly quiz?: string | undefined;
};

/** The path as it leads from page to page: a module stands for its lessons, and no page comes twice. */
export function pathPages({ steps }: FoundPath): readonly PathPage[] {
  const pages = steps.flatMap(({ step, title, href, lessons }): readonly PathPage[] =>
    lessons.length > 0
      ? lessons.map((lesson) => ({ href: lesson.href, title: lesson.title, lesson: lesson.id }))
      : [{ href, title, ...(step.kind === 'quiz' && { quiz: step.id }) }],
  );
  return [...new Map(pages.map((page) => [page.href, page])).values()];
}
