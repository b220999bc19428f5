import { gapMarking } from '#core/assessment/marking/gap.ts';
import type { ItemRules } from '#core/assessment/rules.ts';
import { parseGaps } from '#core/assessment/stored-gaps.ts';

/** A text with gaps. */
export const gap: ItemRules<'gap'> = {
  ...gapMarking,
  keyOf: (item) => ({
    type: 'gap',
    gaps: Object.fromEntries(
      item.gaps.map(({ id, options, accept, confusable, key }) => [
        id,
        {
          ...(options && { options: options.map((option) => option.id) }),
          ...(accept && { accept }),
          ...(confusable.length > 0 && { confusable }),
          key,
        },
      ]),
    ),
  }),
  parse: parseGaps,
  guess: (key) => {
    const gaps = Object.values(key.gaps);
    const chances = gaps.map(({ options }) => (options === undefined ? 0 : 1 / options.length));
    return chances.reduce((sum, chance) => sum + chance, 0) / gaps.length;
  },
  lists: (key) =>
    Object.values(key.gaps).flatMap(({ options }) =>
      options === undefined ? [] : [{ name: 'options', ids: options }],
    ),
};
