import { choiceParts } from '#core/assessment/choices.ts';
import type { Marking } from '#core/assessment/rules.ts';
import type { KeyOf, Response } from '#core/assessment/types.ts';

/**
 * Select all that apply: a unit for each key found, less one for each false pick, never below none. Betts et al. 2021
 * found plus/minus marking among the most promising methods for this instruction.
 */
export const multiAllMarking: Marking<'multi-all'> = {
  problems: (key, response) =>
    'unknown' in response || chosenOptions(key, response).size > 0 ? [] : [{ reason: 'nothing-chosen' }],
  score: (key, response) => {
    const chosen = chosenOptions(key, response);
    const keys = new Set(key.key);
    const hits = [...chosen].filter((id) => keys.has(id)).length;
    return {
      got: Math.max(0, hits - (chosen.size - hits)),
      max: keys.size,
      parts: choiceParts(key.options, keys, chosen),
    };
  },
};

/** The options chosen that the item still has, once each. */
export function chosenOptions(key: KeyOf<'multi-all'>, response: Response): ReadonlySet<string> {
  const chosen = 'options' in response ? response.options : [];
  return new Set(chosen.filter((id) => key.options.includes(id)));
}
