import { parseGaps } from '#core/assessment/stored-gaps.ts';
import { gapMarking } from '#core/assessment/marking/gap.ts';
import type { ItemRules } from '#core/assessment/rules.ts';

/** One word or phrase, typed: a text that is one gap, named "answer". */
export const typed: ItemRules<'text'> = {
  ...gapMarking,
  keyOf: ({ accept, confusable }) => ({
    type: 'text',
    gaps: { answer: { accept, ...(confusable.length > 0 && { confusable }), key: accept[0] ?? '' } },
  }),
  parse: parseGaps,
  guess: () => 0,
  lists: () => [],
};
