import { poolEntryOf, type PoolEntry } from '#core/assessment/pool.ts';
import { firstOf, listOf, object, oneOf, text, whole, type Reader } from '#core/text/read.ts';
import type { Item } from '#schemas/item.ts';

/** What practice over the whole course knows of an item before its page is fetched: where it stands and what it is about; no text, no key. */
export type QuestionEntry = PoolEntry & {
  readonly type: string;
  readonly module: string;
  /** Where its point is taught: "lesson-id#heading-id". */
  readonly section: string;
  readonly case?: string;
};

/** The questions of a course that a form may draw, and the version that they are of. */
export type QuestionIndex = { readonly bank: string; readonly items: readonly QuestionEntry[] };

/** An item's entry in the index. */
export function questionEntryOf(item: Item, module: string): QuestionEntry {
  const { type, section, case: about } = item;
  return { ...poolEntryOf(item), type, module, section, ...(about !== undefined && { case: about }) };
}

const fixed = firstOf<NonNullable<PoolEntry['fixedOrder']>>(oneOf(true, false), oneOf('columns', 'targets', 'options'));

/** Reads the index as it was fetched. */
export const readQuestionIndex: Reader<QuestionIndex> = object<QuestionIndex>({
  bank: text,
  items: listOf(
    object<QuestionEntry>(
      {
        id: text,
        rev: whole(),
        criteria: listOf(text),
        level: oneOf('recall', 'apply', 'judge'),
        siblings: listOf(text),
        type: text,
        module: text,
        section: text,
      },
      { fixedOrder: fixed, case: text },
    ),
  ),
});
