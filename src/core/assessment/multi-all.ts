import { multiAllMarking } from '#core/assessment/marking/multi-all.ts';
import type { ItemRules } from '#core/assessment/rules.ts';
import { parseChosen } from '#core/assessment/chosen.ts';
import type { KeyOf } from '#core/assessment/types.ts';

/** Select all that apply. */
export const multiAll: ItemRules<'multi-all'> = {
  ...multiAllMarking,
  keyOf: (item) => ({ type: 'multi-all', options: item.options.map((option) => option.id), key: item.key }),
  parse: parseChosen,
  guess: guessOfChoices,
  lists: (key) => [{ name: 'options', ids: key.options }],
};

/** The mean over all choices but the empty one, each as likely as the others. */
export function guessOfChoices(key: Pick<KeyOf<'multi-all'>, 'options' | 'key'>): number {
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
