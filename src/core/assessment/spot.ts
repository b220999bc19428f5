import { parseChosen } from '#core/assessment/chosen.ts';
import { multiAllMarking } from '#core/assessment/marking/multi-all.ts';
import { guessOfChoices } from '#core/assessment/multi-all.ts';
import type { ItemRules } from '#core/assessment/rules.ts';

/** Sentences of a record that show what is asked for; they keep their order, so that the record can be read. */
export const spot: ItemRules<'spot'> = {
  ...multiAllMarking,
  keyOf: ({ sentences }) => ({
    type: 'spot',
    options: sentences.map(({ id }) => id),
    key: sentences.flatMap(({ id, key }) => (key ? [id] : [])),
  }),
  parse: parseChosen,
  guess: guessOfChoices,
  lists: () => [],
};
