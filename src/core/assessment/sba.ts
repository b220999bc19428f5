import { choiceParts } from '#core/assessment/choices.ts';
import type { ItemRules } from '#core/assessment/rules.ts';
import { parseStored } from '#core/assessment/stored-response.ts';
import type { KeyOf, Response } from '#core/assessment/types.ts';

/** Single best answer: one unit for the key, none for anything else. */
export const sba: ItemRules<'sba'> = {
  keyOf: (item) => ({ type: 'sba', options: item.options.map((option) => option.id), key: item.key }),
  parse: (key, stored) =>
    parseStored(stored, (response) => {
      if (!('option' in response)) return 'other-type';
      return key.options.includes(response.option) ? response : 'option-gone';
    }),
  problems: (key, response) =>
    'unknown' in response || chosenOf(key, response) !== undefined ? [] : [{ reason: 'nothing-chosen' }],
  score: (key, response) => {
    const chosen = chosenOf(key, response);
    return {
      got: chosen === key.key ? 1 : 0,
      max: 1,
      parts: choiceParts(key.options, new Set([key.key]), new Set(chosen === undefined ? [] : [chosen])),
    };
  },
  guess: (key) => 1 / key.options.length,
  lists: (key) => [{ name: 'options', ids: key.options }],
};

function chosenOf(key: KeyOf<'sba'>, response: Response): string | undefined {
  return 'option' in response && key.options.includes(response.option) ? response.option : undefined;
}
