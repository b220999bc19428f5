import * as v from 'valibot';
import { IdSchema, SourceSchema, TextSchema } from '#schemas/shared.ts';

/** What the record makes of an essay's claim. */
export const VerdictSchema = v.picklist([
  'holds',
  'holds-with-nuance',
  'overstated',
  'wrong',
  'out-of-time',
  'omitted',
  'contested',
  'cannot-check',
]);
export type Verdict = v.InferOutput<typeof VerdictSchema>;

/** A claim of one of the two essays beside the record. Read in the order claim, record, teaches. */
export const SourceCheckSchema = v.strictObject({
  id: IdSchema,
  essay: v.picklist([1, 2]),
  where: v.optional(TextSchema),
  claim: TextSchema,
  verdict: VerdictSchema,
  wrongIn: v.optional(v.picklist(['name', 'scope', 'emphasis', 'date', 'attribution', 'word'])),
  record: TextSchema,
  teaches: TextSchema,
  sources: v.optional(v.array(SourceSchema), []),
  lessons: v.optional(v.array(IdSchema), []),
  topics: v.optional(v.array(IdSchema), []),
  /** The table of checked claims that it comes from. */
  row: v.optional(TextSchema),
});
export type SourceCheck = v.InferOutput<typeof SourceCheckSchema>;
