import { sbaMarking } from '#core/assessment/marking/sba.ts';
import type { ItemRules } from '#core/assessment/rules.ts';
import { parseStored } from '#core/assessment/stored-response.ts';

/** Single best answer. */
export const sba: ItemRules<'sba'> = {
  ...sbaMarking,
  keyOf: (item) => ({ type: 'sba', options: item.options.map((option) => option.id), key: item.key }),
  parse: (key, stored) =>
    parseStored(stored, (response) => {
      if (!('option' in response)) return 'other-type';
      return key.options.includes(response.option) ? response : 'option-gone';
    }),
  guess: (key) => 1 / key.options.length,
  lists: (key) => [{ name: 'options', ids: key.options }],
};
