import * as v from 'valibot';
import { balanceKeys } from '#core/assessment/balance.ts';
import { drawItems, type Quiz } from '#core/assessment/draw.ts';
import { partOrder } from '#core/assessment/part-order.ts';
import type { PoolItem } from '#core/assessment/pool.ts';

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

/** All that a form depends on; `code` is written as `formCodeOf` writes it. */
export type DrawInput = {
  readonly quiz: Quiz;
  readonly pool: readonly PoolItem[];
  readonly bank: string;
  readonly code: string;
};

/**
 * Draws the form of a code: the same for the same inputs, in whatever order the pool stands. It has fewer items than
 * the quiz asks for when the pool has no more without siblings.
 */
export function drawForm({ quiz, pool, bank, code }: DrawInput): Form {
  const drawn = drawItems(quiz, pool, code);
  const orders = balanceKeys(drawn, drawn.map((item) => partOrder(item, code)));
  return {
    quiz: quiz.id,
    bank,
    code,
    items: drawn.map(({ id, rev }, index) => ({ id, rev, order: [...(orders[index] ?? [])] })),
  };
}
