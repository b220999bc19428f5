import { choiceParts } from '#core/assessment/choices.ts';
import type { ItemRules } from '#core/assessment/rules.ts';
import { parseStored } from '#core/assessment/stored-response.ts';
import type { KeyOf, Response } from '#core/assessment/types.ts';

/**
 * Select all that apply: a unit for each key found, less one for each false pick, never below none. Betts et al. 2021
 * found plus/minus marking among the most promising methods for this instruction.
 */
export const multiAll: ItemRules<'multi-all'> = {
  keyOf: (item) => ({ type: 'multi-all', options: item.options.map((option) => option.id), key: item.key }),
  parse: (key, stored) =>
    parseStored(stored, (response) =>
      'options' in response ? { options: [...chosenOf(key, response)] } : 'other-type',
    ),
  problems: (key, response) =>
    'unknown' in response || chosenOf(key, response).size > 0 ? [] : [{ reason: 'nothing-chosen' }],
  score: (key, response) => {
    const chosen = chosenOf(key, response);
    const keys = new Set(key.key);
    const hits = [...chosen].filter((id) => keys.has(id)).length;
    return {
      got: Math.max(0, hits - (chosen.size - hits)),
      max: keys.size,
      parts: choiceParts(key.options, keys, chosen),
    };
  },
  guess: guessOf,
  lists: (key) => [{ name: 'options', ids: key.options }],
};

function chosenOf(key: KeyOf<'multi-all'>, response: Response): ReadonlySet<string> {
  const chosen = 'options' in response ? response.options : [];
  return new Set(chosen.filter((id) => key.options.includes(id)));
}

/** The mean over all choices but the empty one, each as likely as the others. */
function guessOf(key: KeyOf<'multi-all'>): number {
  const keys = key.key.length;
  const others = key.options.length - keys;
  let units = 0;
  for (let hits = 1; hits <= keys; hits += 1) {
    for (let falsePicks = 0; falsePicks <= Math.min(others, hits); falsePicks += 1) {
      units += choose(keys, hits) * choose(others, falsePicks) * (hits - falsePicks);
    }
  }
  return units / keys / (2 ** key.options.length - 1);
}

/** In how many ways `some` of `all` can be chosen. */
function choose(all: number, some: number): number {
  let ways = 1;
  for (let step = 1; step <= some; step += 1) ways = (ways * (all - some + step)) / step;
  return ways;
}
