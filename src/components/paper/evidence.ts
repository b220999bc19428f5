import type { LessonEntry, ModuleEntry } from '#core/course/model.ts';
import { course } from '../../course.ts';

/** What the course has for a criterion, and what a learner can show for it. */
export type Evidence = {
  readonly lessons: readonly LessonEntry[];
  readonly items: number;
  readonly quizItems: number;
  readonly cases: readonly ModuleEntry[];
  /** How many prompts for a note from practice its lessons have. */
  readonly prompts: number;
};

/** Gathers the evidence for one criterion. */
export function evidenceFor(criterion: string): Evidence {
  const lessons = course.lessons.filter(({ lesson }) => lesson.criteria.includes(criterion));
  const items = course.items.filter((item) => item.criteria.includes(criterion));
  return {
    lessons,
    items: items.length,
    quizItems: items.filter((item) => item.inQuiz).length,
    cases: course.modules.filter(({ module }) => module.kind === 'case' && module.criteria.includes(criterion)),
    prompts: lessons.reduce((sum, { body }) => sum + body.prompts.length, 0),
  };
}
