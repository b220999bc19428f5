import * as v from 'valibot';
import { PartIdSchema, TextSchema } from '#schemas/shared.ts';

/** A decision in a scene: how sound it is, why, and the scene that follows from it. */
const DecisionSchema = v.strictObject({
  id: PartIdSchema,
  text: TextSchema,
  /** 3 sound, 2 reasonable at a cost, 1 weak, 0 does harm or breaks a duty. */
  rating: v.picklist([0, 1, 2, 3]),
  why: TextSchema,
  to: PartIdSchema,
});

/** A scene asks for a decision; one without choices is an ending. */
export const SceneSchema = v.pipe(
  v.strictObject({
    id: PartIdSchema,
    title: TextSchema,
    text: TextSchema,
    ask: v.optional(TextSchema),
    choices: v.optional(v.array(DecisionSchema), []),
  }),
  v.check(
    ({ ask, choices }) => (ask === undefined ? choices.length === 0 : choices.length > 1),
    'ask with at least two choices, or neither',
  ),
);
