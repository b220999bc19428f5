import { isInPool } from '#core/assessment/pool.ts';
import { criterionCover, type CriterionCover } from '#core/course/coverage.ts';
import type { ModuleEntry } from '#core/course/model.ts';
import { course } from '../../course.ts';

/** What the course has for a criterion, and what a learner can show for it. */
export type Evidence = CriterionCover & {
  readonly quizItems: number;
  readonly cases: readonly ModuleEntry[];
  /** How many prompts for a note from practice its lessons have. */
  readonly prompts: number;
};

/** The evidence for each criterion of an outcome. */
export const evidenceFor = ({
  criteria,
}: {
  readonly criteria: readonly { readonly id: string }[];
}): readonly Evidence[] => criteria.flatMap(({ id }) => evidence.get(id) ?? []);

const evidence: ReadonlyMap<string, Evidence> = new Map(
  criterionCover(course).map((cover) => [
    cover.id,
    {
      ...cover,
      quizItems: cover.items.filter(isInPool).length,
      cases: course.modules.filter(({ module }) => module.kind === 'case' && module.criteria.includes(cover.id)),
      prompts: cover.lessons.reduce((sum, { body }) => sum + body.prompts.length, 0),
    },
  ]),
);
