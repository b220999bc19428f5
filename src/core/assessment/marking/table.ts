import { caseMarking } from '#core/assessment/marking/case.ts';
import { gapMarking } from '#core/assessment/marking/gap.ts';
import { multiAllMarking } from '#core/assessment/marking/multi-all.ts';
import { multiNMarking } from '#core/assessment/marking/multi-n.ts';
import { rankMarking } from '#core/assessment/marking/rank.ts';
import { rateMarking } from '#core/assessment/marking/rate.ts';
import { rowsMarking } from '#core/assessment/marking/rows.ts';
import { sbaMarking } from '#core/assessment/marking/sba.ts';
import { sequenceMarking } from '#core/assessment/marking/sequence.ts';
import type { Marking } from '#core/assessment/rules.ts';
import type { Key, Mark, Problem, Response } from '#core/assessment/types.ts';
import type { ItemType } from '#schemas/item.ts';

const table: { readonly [T in ItemType]: Marking<T> } = {
  sba: sbaMarking,
  'multi-n': multiNMarking,
  'multi-all': multiAllMarking,
  spot: multiAllMarking,
  match: rowsMarking,
  grid: rowsMarking,
  rate: rateMarking,
  sequence: sequenceMarking,
  rank: rankMarking,
  gap: gapMarking,
  text: gapMarking,
  case: caseMarking,
};

/** The marking of one type of item. */
function markingFor<T extends ItemType>(type: T): Marking<T> {
  return table[type];
}

/** The mark of a response in whole units; "I do not know yet" earns nothing. */
export function scoreResponse(key: Key, response: Response): Mark {
  return markingFor(key.type).score(key, response);
}

/** Why a response cannot be submitted yet; empty when it can. */
export function problemsOf(key: Key, response: Response): readonly Problem[] {
  return markingFor(key.type).problems(key, response);
}
