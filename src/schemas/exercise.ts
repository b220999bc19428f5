import * as v from 'valibot';
import { CriterionIdSchema, IdSchema, SectionSchema, SourceSchema, TextSchema } from '#schemas/shared.ts';

const common = {
  id: IdSchema,
  criteria: v.pipe(v.array(CriterionIdSchema), v.minLength(1, 'at least one criterion')),
  section: SectionSchema,
  sources: v.pipe(v.array(SourceSchema), v.minLength(1, 'at least one source')),
} as const;

/** A question before a section, which answers it: one try, no mark. */
const PredictSchema = v.strictObject({
  ...common,
  kind: v.literal('predict'),
  ask: TextSchema,
  options: v.pipe(
    v.array(v.pipe(TextSchema, v.maxLength(70, 'an option of at most 70 characters, to fit a phone'))),
    v.minLength(2, 'at least two options'),
    v.maxLength(5, 'at most five options'),
  ),
  /** What the section showed, for each of the options. */
  answer: TextSchema,
});

/** "Explain it yourself": a text of the learner's, a model to hold it against, and what to look for in both. */
const ExplainSchema = v.strictObject({
  ...common,
  kind: v.literal('explain'),
  ask: TextSchema,
  model: TextSchema,
  points: v.pipe(v.array(TextSchema), v.minLength(2, 'at least two points'), v.maxLength(5, 'at most five points')),
});

/** A worked example whose later steps are left to the learner. */
const WorkedSchema = v.pipe(
  v.strictObject({
    ...common,
    kind: v.literal('worked'),
    title: TextSchema,
    /** The problem. */
    ask: TextSchema,
    steps: v.pipe(
      v.array(v.strictObject({ ask: TextSchema, text: TextSchema })),
      v.minLength(3, 'at least three steps'),
    ),
    /** How many of the steps are shown worked; the rest open when the learner has thought. */
    given: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.check(({ steps, given }) => given < steps.length, 'at least one step that is left to the learner'),
);

/** A card for review: recalled, turned over, and judged by the learner. */
const CardSchema = v.strictObject({ ...common, kind: v.literal('card'), front: TextSchema, back: TextSchema });

/** An exercise that is never marked: content/modules/<module>/exercises.yaml. */
export const ExerciseSchema = v.variant('kind', [PredictSchema, ExplainSchema, WorkedSchema, CardSchema]);
export type Exercise = v.InferOutput<typeof ExerciseSchema>;
export type ExerciseKind = Exercise['kind'];
export type ExerciseOf<K extends ExerciseKind> = Extract<Exercise, { kind: K }>;
