import { answerLines } from '#components/items/item-words.ts';
import { pageOrder } from '#components/items/shown-order.ts';
import { paperKey } from '#core/assessment/on-paper.ts';
import { keyOf } from '#core/assessment/table.ts';
import type { Item } from '#schemas/item.ts';

/** An item's key in short, for the order in which the page shows its parts. */
export function pageKey(item: Item): string {
  const words = new Map(answerLines(item).map((line) => [line.part, line.answer]));
  return paperKey(keyOf(item), pageOrder(item), (part) => words.get(part) ?? '');
}
