import * as v from 'valibot';

/**
 * A drawn paper as it is stored with the attempt: resuming reads it and never draws again. A code names a form only
 * together with its quiz and the version of the bank.
 */
export const FormSchema = v.strictObject({
  quiz: v.string(),
  /** The version of the bank that it was drawn from. */
  bank: v.string(),
  code: v.string(),
  /** The items in order; `order` holds the ids of an item's parts as they are shown. */
  items: v.array(v.strictObject({ id: v.string(), rev: v.number(), order: v.array(v.string()) })),
});
export type Form = v.InferOutput<typeof FormSchema>;
