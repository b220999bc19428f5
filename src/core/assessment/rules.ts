import type { KeyOf, Mark, Problem, Response } from '#core/assessment/types.ts';
import type { Result } from '#core/text/result.ts';
import type { Item, ItemType } from '#schemas/item.ts';

export type ItemOf<T extends ItemType> = Extract<Item, { type: T }>;

/** Why stored data is no response to an item: no response at all, one of another type, or its only option is gone. */
export type ParseReason = 'unreadable' | 'other-type' | 'option-gone';

/** A list of parts that a form may show in another order. */
export type PartList = {
  /** The list's name, as an item's `fixedOrder` gives it. */
  readonly name: 'options' | 'rows' | 'columns' | 'targets' | 'steps' | 'actions';
  readonly ids: readonly string[];
  /** The ids stand in the order of the key, which must never be the order on show. */
  readonly isKey?: true;
};

/** How one type of item is marked: all that a page with questions needs. The types are joined in marking/table.ts. */
export type Marking<T extends ItemType> = {
  /** Why a response cannot be submitted yet; none for "I do not know yet". */
  problems(key: KeyOf<T>, response: Response): readonly Problem[];
  /** The mark in whole units; "I do not know yet", a gap left open and a response of another type earn nothing. */
  score(key: KeyOf<T>, response: Response): Mark;
};

/** All that one type of item knows of itself; the types are joined in table.ts. */
export type ItemRules<T extends ItemType> = Marking<T> & {
  /** What marking needs of an item, without the texts that a reader sees. */
  keyOf(item: ItemOf<T>): KeyOf<T>;
  /** A stored response as far as it still fits: parts and choices that no longer exist are left out. */
  parse(key: KeyOf<T>, stored: unknown): Result<Response, ParseReason>;
  /** The mean fraction, 0 to 1, that random answering earns. */
  guess(key: KeyOf<T>): number;
  /** The lists whose order a form draws. */
  lists(key: KeyOf<T>): readonly PartList[];
};

/** The word for each part of a mark. */
export type PartMark = Mark['parts'][string];

/** The mark for a key and the word for each of its parts, when each part that is right earns one unit. */
export function markOfParts(parts: readonly (readonly [id: string, mark: PartMark])[]): Mark {
  return {
    got: parts.filter(([, mark]) => mark === 'right').length,
    max: parts.length,
    parts: Object.fromEntries(parts),
  };
}
