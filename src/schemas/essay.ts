import * as v from 'valibot';
import { IdSchema, TextSchema } from '#schemas/shared.ts';

/** A claim of an essay that was held against the record, in our words, with the source checks that say what came of it. */
const ClaimSchema = v.strictObject({
  id: IdSchema,
  claim: TextSchema,
  checks: v.optional(v.array(IdSchema), []),
});

/** One of the two essays that the course grew from, as a list of its sections: an entry of content/essays.yaml. */
export const EssaySchema = v.strictObject({
  id: IdSchema,
  essay: v.picklist([1, 2]),
  title: TextSchema,
  sections: v.array(
    v.strictObject({
      id: IdSchema,
      title: TextSchema,
      /** Lessons that treat the subject of the section, beside those of its claims. */
      lessons: v.pipe(v.array(IdSchema), v.minLength(1, 'at least one lesson that treats the section')),
      claims: v.optional(v.array(ClaimSchema), []),
    }),
  ),
});
export type Essay = v.InferOutput<typeof EssaySchema>;
