import * as v from 'valibot';
import { IdSchema, SourceSchema, SureSchema, TextSchema } from '#schemas/shared.ts';

/** A word that learners meet: what it means here, where it is taught, what it is taken for. */
export const TermSchema = v.strictObject({
  id: IdSchema,
  term: TextSchema,
  also: v.optional(v.array(TextSchema), []),
  definition: TextSchema,
  then: v.optional(TextSchema),
  now: v.optional(TextSchema),
  confusedWith: v.optional(v.array(v.strictObject({ id: IdSchema, how: TextSchema })), []),
  /** Lesson and heading that teach it: "lesson-id#heading-id". */
  home: v.optional(v.string()),
  sources: v.optional(v.array(SourceSchema), []),
  sure: SureSchema,
  topics: v.optional(v.array(IdSchema), []),
});
export type Term = v.InferOutput<typeof TermSchema>;
