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
  return layOutForm({ quiz: quiz.id, items: drawItems(quiz, pool, code), bank, code });
}

/** The form of items that are already chosen, in their order: how the parts of each stand. */
export function layOutForm({ quiz, items, bank, code }: FormParts): Form {
  const orders = balanceKeys(
    items,
    items.map((item) => partOrder(item, code)),
  );
  return {
    quiz,
    bank,
    code,
    items: items.map(({ id, rev }, index) => ({ id, rev, order: [...(orders[index] ?? [])] })),
  };
}

/** A form before its parts are in order; `quiz` is the id of its quiz. */
export type FormParts = {
  readonly quiz: string;
  readonly items: readonly PoolItem[];
  readonly bank: string;
  readonly code: string;
};
