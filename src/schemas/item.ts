import * as v from 'valibot';
import { SceneSchema } from '#schemas/scene.ts';
import {
  AliasesSchema,
  CriterionIdSchema,
  DaySchema,
  IdSchema,
  PartIdSchema,
  SectionSchema,
  SourceSchema,
  StatusSchema,
  TextSchema,
} from '#schemas/shared.ts';

/** An item's own id: immutable, unique over the course, never reused. */
export const ItemIdSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9-]{4,40}$/, 'an id of 4 to 40 lower-case letters, figures and hyphens'),
);

const ChoiceSchema = v.strictObject({ id: PartIdSchema, text: TextSchema });
const OptionSchema = v.strictObject({ id: PartIdSchema, text: TextSchema, feedback: TextSchema });
const OptionsSchema = v.pipe(v.array(OptionSchema), v.minLength(3, 'at least three options'));

const common = {
  id: ItemIdSchema,
  /** Raised when the key or the meaning changes, not for typing errors. */
  rev: v.pipe(v.number(), v.integer(), v.minValue(1)),
  criteria: v.pipe(
    v.array(CriterionIdSchema),
    v.minLength(1, 'at least one criterion'),
    v.maxLength(3, 'at most three criteria'),
  ),
  /** Weight in a form's score; 1 unless the item says so. */
  weight: v.optional(v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)), 1),
  /** May be drawn for the module quiz. */
  inQuiz: v.optional(v.boolean(), false),
  section: SectionSchema,
  level: v.picklist(['recall', 'apply', 'judge']),
  case: v.optional(IdSchema),
  /** A text that several items share. */
  context: v.optional(IdSchema),
  vignette: v.optional(TextSchema),
  stem: TextSchema,
  hints: v.optional(v.pipe(v.array(TextSchema), v.maxLength(2, 'at most two hints')), []),
  /** The closing line, shown after every response. */
  principle: TextSchema,
  sources: v.pipe(v.array(SourceSchema), v.minLength(1, 'at least one source')),
  standing: v.optional(v.literal('recalled')),
  fixedOrder: v.optional(v.union([v.boolean(), v.picklist(['columns', 'targets', 'options'])])),
  /** The author's word that the stem cannot be answered before the options are seen; the report lists such items. */
  needsOptions: v.optional(v.literal(true)),
  siblings: v.optional(v.array(ItemIdSchema), []),
  aliases: AliasesSchema,
  reviewed: v.optional(
    v.array(v.strictObject({ on: DaySchema, as: v.picklist(['blind', 'guesser']), response: v.unknown() })),
    [],
  ),
  status: StatusSchema,
} as const;

/** Single best answer: one option is the key. */
const SbaSchema = v.strictObject({ ...common, type: v.literal('sba'), options: OptionsSchema, key: PartIdSchema });

/** Select all that apply. */
const MultiAllSchema = v.strictObject({
  ...common,
  type: v.literal('multi-all'),
  options: OptionsSchema,
  key: v.pipe(v.array(PartIdSchema), v.minLength(1, 'at least one key')),
});

/** Choose exactly as many as there are keys. */
const MultiNSchema = v.strictObject({
  ...common,
  type: v.literal('multi-n'),
  options: OptionsSchema,
  key: v.pipe(v.array(PartIdSchema), v.minLength(2, 'at least two keys, or the type sba')),
});

/** Rows against targets; a target may serve more than once or not at all. */
const MatchSchema = v.strictObject({
  ...common,
  type: v.literal('match'),
  targets: v.pipe(v.array(ChoiceSchema), v.minLength(2, 'at least two targets')),
  rows: v.pipe(
    v.array(
      v.strictObject({
        id: PartIdSchema,
        text: TextSchema,
        key: PartIdSchema,
        feedback: v.strictObject({ why: TextSchema, likely: v.optional(v.record(PartIdSchema, TextSchema), {}) }),
      }),
    ),
    v.minLength(2, 'at least two rows'),
  ),
});

/** Steps in key order, each with the reason that it stands there. */
const SequenceSchema = v.strictObject({
  ...common,
  type: v.literal('sequence'),
  steps: v.pipe(v.array(OptionSchema), v.minLength(3, 'at least three steps')),
});

/** Actions in key order, best first, each with the reason that it stands there. */
const RankSchema = v.strictObject({
  ...common,
  type: v.literal('rank'),
  actions: v.pipe(v.array(OptionSchema), v.minLength(3, 'at least three actions')),
  /** What the order rests on. */
  basis: TextSchema,
});

/** Actions, each with its rating on a scale of four. */
const RateSchema = v.strictObject({
  ...common,
  type: v.literal('rate'),
  scale: v.pipe(v.array(ChoiceSchema), v.length(4, 'four ratings, from one end of the scale to the other')),
  actions: v.pipe(
    v.array(v.strictObject({ id: PartIdSchema, text: TextSchema, rating: PartIdSchema, feedback: TextSchema })),
    v.minLength(2, 'at least two actions'),
  ),
  /** What the ratings rest on. */
  basis: TextSchema,
});

/** A record read sentence by sentence; the key sentences show what the stem asks for. They keep their order. */
const SpotSchema = v.strictObject({
  ...common,
  type: v.literal('spot'),
  sentences: v.pipe(
    v.array(v.strictObject({ id: PartIdSchema, text: TextSchema, key: v.boolean(), feedback: TextSchema })),
    v.minLength(3, 'at least three sentences'),
    v.check((sentences) => sentences.some(({ key }) => key), 'at least one sentence with key: true'),
  ),
});

/** One word or phrase, typed; the first accepted answer is the one that the course uses. */
const TypedSchema = v.strictObject({
  ...common,
  type: v.literal('text'),
  accept: v.pipe(v.array(TextSchema), v.minLength(1, 'at least one accepted answer')),
  confusable: v.optional(v.array(TextSchema), []),
  feedback: TextSchema,
});

/** A text with {gap} marks; a gap is chosen from options or typed and compared with accept. */
const GapSchema = v.strictObject({
  ...common,
  type: v.literal('gap'),
  text: TextSchema,
  gaps: v.pipe(
    v.array(
      v.strictObject({
        id: PartIdSchema,
        options: v.optional(v.pipe(v.array(ChoiceSchema), v.minLength(2, 'at least two options'))),
        accept: v.optional(v.pipe(v.array(TextSchema), v.minLength(1, 'at least one accepted answer'))),
        confusable: v.optional(v.array(TextSchema), []),
        /** The key: an option's id, or for a typed gap the first accepted answer. */
        key: TextSchema,
        feedback: TextSchema,
      }),
    ),
    v.minLength(1, 'at least one gap'),
  ),
});

/** Statements against columns, such as supported, contradicted, left open. */
const GridSchema = v.strictObject({
  ...common,
  type: v.literal('grid'),
  columns: v.pipe(v.array(ChoiceSchema), v.minLength(2, 'at least two columns')),
  rows: v.pipe(
    v.array(v.strictObject({ id: PartIdSchema, text: TextSchema, key: PartIdSchema, feedback: TextSchema })),
    v.minLength(2, 'at least two rows'),
  ),
});

/**
 * A branching case from one seat: the first scene begins, each choice leads to a scene, and a debrief ends it. It stands
 * in a page of its own and in no quiz, since a way through is no percentage.
 */
const CaseItemSchema = v.strictObject({
  ...common,
  type: v.literal('case'),
  inQuiz: v.optional(v.literal(false, 'no quiz: a case has a page of its own'), false),
  title: TextSchema,
  /** Whom the learner is in it. */
  seat: TextSchema,
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  scenes: v.pipe(v.array(SceneSchema), v.minLength(3, 'at least three scenes')),
  debrief: TextSchema,
});

/** A question of any type. */
export const ItemSchema = v.variant('type', [
  SbaSchema,
  MultiNSchema,
  MultiAllSchema,
  MatchSchema,
  SequenceSchema,
  RankSchema,
  RateSchema,
  SpotSchema,
  TypedSchema,
  GapSchema,
  GridSchema,
  CaseItemSchema,
]);
export type Item = v.InferOutput<typeof ItemSchema>;
export type ItemType = Item['type'];

/** A short text that several items share, such as a case in brief: content/contexts.yaml. */
export const ContextSchema = v.strictObject({
  id: IdSchema,
  title: TextSchema,
  text: TextSchema,
  contentNote: v.optional(TextSchema),
  sources: v.pipe(v.array(SourceSchema), v.minLength(1, 'at least one source')),
});
export type Context = v.InferOutput<typeof ContextSchema>;
