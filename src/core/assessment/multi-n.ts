import { parseChosen } from '#core/assessment/chosen.ts';
import { multiNMarking } from '#core/assessment/marking/multi-n.ts';
import type { ItemRules } from '#core/assessment/rules.ts';

/** Choose exactly as many as there are keys. */
export const multiN: ItemRules<'multi-n'> = {
  ...multiNMarking,
  keyOf: (item) => ({ type: 'multi-n', options: item.options.map((option) => option.id), key: item.key }),
  parse: parseChosen,
  guess: (key) => key.key.length / key.options.length,
  lists: (key) => [{ name: 'options', ids: key.options }],
};
