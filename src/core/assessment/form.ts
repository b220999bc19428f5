import { balanceKeys } from '#core/assessment/balance.ts';
import { drawItems, type Quiz } from '#core/assessment/draw.ts';
import type { Form } from '#core/assessment/form-schema.ts';
import { partOrder } from '#core/assessment/part-order.ts';
import type { PoolItem } from '#core/assessment/pool.ts';

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
  const orders = balanceKeys(
    drawn,
    drawn.map((item) => partOrder(item, code)),
  );
  return {
    quiz: quiz.id,
    bank,
    code,
    items: drawn.map(({ id, rev }, index) => ({ id, rev, order: [...(orders[index] ?? [])] })),
  };
}
