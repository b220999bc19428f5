import { branching } from '#core/assessment/case.ts';
import { gap } from '#core/assessment/gap.ts';
import { grid } from '#core/assessment/grid.ts';
import { match } from '#core/assessment/match.ts';
import { multiAll } from '#core/assessment/multi-all.ts';
import { multiN } from '#core/assessment/multi-n.ts';
import { rank } from '#core/assessment/rank.ts';
import { rate } from '#core/assessment/rate.ts';
import type { ItemRules, ParseReason } from '#core/assessment/rules.ts';
import { sba } from '#core/assessment/sba.ts';
import { sequence } from '#core/assessment/sequence.ts';
import { spot } from '#core/assessment/spot.ts';
import { typed } from '#core/assessment/typed.ts';
import type { Key, Response } from '#core/assessment/types.ts';
import type { Result } from '#core/text/result.ts';
import type { Item, ItemType } from '#schemas/item.ts';

const table: { readonly [T in ItemType]: ItemRules<T> } = {
  sba,
  'multi-n': multiN,
  'multi-all': multiAll,
  match,
  sequence,
  rank,
  rate,
  spot,
  text: typed,
  gap,
  grid,
  case: branching,
};

/** The rules of one type of item. */
export function rulesFor<T extends ItemType>(type: T): ItemRules<T> {
  return table[type];
}

/** What marking needs of an item, without the texts that a reader sees. */
export function keyOf(item: Item): Key {
  return rulesFor(item.type).keyOf(item);
}

/** Stored data as a response, without parts and choices that no longer exist. */
export function parseResponse(key: Key, stored: unknown): Result<Response, ParseReason> {
  return rulesFor(key.type).parse(key, stored);
}

/** The mean fraction, 0 to 1, that random answering earns. */
export function guessOf(key: Key): number {
  return rulesFor(key.type).guess(key);
}
