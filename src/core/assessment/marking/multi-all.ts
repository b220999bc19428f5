import { choiceParts } from '#core/assessment/choices.ts';
import type { Marking } from '#core/assessment/rules.ts';
import type { Mark, Problem, Response } from '#core/assessment/types.ts';

type Choices = { readonly options: readonly string[]; readonly key: readonly string[] };

/**
 * Select all that apply, and sentences that are spotted: a unit for each key found, less one for each false pick, never below none. Betts et al. 2021
 * found plus/minus marking among the most promising methods for this instruction.
 */
export const multiAllMarking = {
  problems: (key: Choices, response: Response): readonly Problem[] =>
    'unknown' in response || chosenOptions(key, response).size > 0 ? [] : [{ reason: 'nothing-chosen' }],
  score: (key: Choices, response: Response): Mark => {
    const chosen = chosenOptions(key, response);
    const keys = new Set(key.key);
    const hits = [...chosen].filter((id) => keys.has(id)).length;
    return {
      got: Math.max(0, hits - (chosen.size - hits)),
      max: keys.size,
      parts: choiceParts(key.options, keys, chosen),
    };
  },
} satisfies Marking<'multi-all'> & Marking<'spot'>;

/** The options chosen that the item still has, once each. */
export function chosenOptions(key: Pick<Choices, 'options'>, response: Response): ReadonlySet<string> {
  const chosen = 'options' in response ? response.options : [];
  return new Set(chosen.filter((id) => key.options.includes(id)));
}
