import * as v from 'valibot';
import { FigureTagSchema } from '#check/tags/figures.ts';
import { ItemIdSchema } from '#schemas/item.ts';
import { CriterionIdSchema, IdSchema, TextSchema } from '#schemas/shared.ts';

const ofCase = v.strictObject({ case: IdSchema });

/** The tags that authors may use, with their attributes. */
export const tags: Readonly<Record<string, v.GenericSchema>> = {
  Situation: v.strictObject({}),
  Aim: v.strictObject({ criterion: CriterionIdSchema }),
  Heading: v.strictObject({ id: IdSchema, level: v.optional(v.picklist([2, 3])) }),
  Term: v.strictObject({ id: IdSchema }),
  Cite: v.pipe(
    v.strictObject({
      id: v.optional(IdSchema),
      case: v.optional(IdSchema),
      event: v.optional(IdSchema),
      finding: v.optional(IdSchema),
      locator: v.optional(TextSchema),
      via: v.optional(TextSchema),
    }),
    v.check(
      (cite) => (cite.id === undefined) !== (cite.case === undefined),
      'either id, or case with event or finding',
    ),
    v.check(
      (cite) =>
        cite.id !== undefined || cite.case === undefined || (cite.event === undefined) !== (cite.finding === undefined),
      'case with one event or one finding',
    ),
  ),
  Law: v.strictObject({ id: IdSchema, section: v.optional(TextSchema) }),
  HowSure: v.strictObject({ level: v.picklist(['full', 'part', 'record', 'none']) }),
  MarginNote: v.strictObject({ title: TextSchema }),
  Figure: FigureTagSchema,
  Check: v.strictObject({ items: v.pipe(v.array(ItemIdSchema), v.minLength(1, 'at least one item')) }),
  ContentNote: v.strictObject({ skipTo: v.optional(IdSchema) }),
  SourceCheck: v.strictObject({ id: IdSchema }),
  Predict: v.strictObject({ id: IdSchema }),
  Predicted: v.strictObject({ id: IdSchema }),
  Explain: v.strictObject({ id: IdSchema }),
  Worked: v.strictObject({ id: IdSchema }),
  InPractice: v.strictObject({ id: IdSchema }),
  KeyPoints: v.strictObject({}),
  Timeline: ofCase,
  PartnerMap: ofCase,
  WhoKnewWhat: ofCase,
  Partners: ofCase,
  Findings: v.strictObject({ case: IdSchema, by: v.optional(IdSchema) }),
  Strands: ofCase,
  Disagreements: ofCase,
  Decision: v.strictObject({ case: IdSchema, id: IdSchema }),
  Changes: ofCase,
};

/** Tags that print a case's data. */
export const caseTags: ReadonlySet<string> = new Set([
  'Timeline',
  'PartnerMap',
  'WhoKnewWhat',
  'Partners',
  'Findings',
  'Strands',
  'Disagreements',
  'Decision',
  'Changes',
]);
