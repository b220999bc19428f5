import { choiceParts } from '#core/assessment/choices.ts';
import { chosenOptions } from '#core/assessment/marking/multi-all.ts';
import type { Marking } from '#core/assessment/rules.ts';

/**
 * Choose exactly n, of which there are n keys: a unit for each key found, as the UK Foundation Programme marks its
 * "choose three of eight". Another number cannot be submitted; too many, left in a form, earn nothing.
 */
export const multiNMarking: Marking<'multi-n'> = {
  problems: (key, response) => {
    if ('unknown' in response) return [];
    const { size } = chosenOptions(key, response);
    if (size === 0) return [{ reason: 'nothing-chosen' }];
    return size === new Set(key.key).size ? [] : [{ reason: 'other-number' }];
  },
  score: (key, response) => {
    const chosen = chosenOptions(key, response);
    const keys = new Set(key.key);
    const hits = [...chosen].filter((id) => keys.has(id)).length;
    return {
      got: chosen.size > keys.size ? 0 : hits,
      max: keys.size,
      parts: choiceParts(key.options, keys, chosen),
    };
  },
};
