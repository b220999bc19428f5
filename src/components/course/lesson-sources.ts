import type { LessonEntry } from '#core/course/model.ts';
import type { Source } from '#schemas/shared.ts';

/** Everything that a lesson rests on: its citations, then the laws that it names. */
export const lessonSources = (entry: LessonEntry): readonly Source[] => [
  ...entry.body.cites,
  ...entry.body.laws.map((law) => ({ law: law.id })),
];
