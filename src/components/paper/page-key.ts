import { answerLines } from '#components/items/answer-lines.ts';
import { paperKey } from '#core/assessment/on-paper.ts';
import { partOrder } from '#core/assessment/part-order.ts';
import { poolItemOf } from '#core/assessment/pool.ts';
import type { Item } from '#schemas/item.ts';

/** The order of an item's parts in a page that shows no form. */
export const pageOrder = (item: Item): readonly string[] => partOrder(poolItemOf(item), 'page');

/** An item's key in short, for the order in which the page shows its parts. */
export function pageKey(item: Item): string {
  const words = new Map(answerLines(item).map((line) => [line.part, line.answer]));
  return paperKey(poolItemOf(item).key, pageOrder(item), (part) => words.get(part) ?? '');
}
