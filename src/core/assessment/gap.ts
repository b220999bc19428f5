import { gapMarking } from '#core/assessment/marking/gap.ts';
import type { ItemRules } from '#core/assessment/rules.ts';
import { parseStored } from '#core/assessment/stored-response.ts';

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
  parse: (key, stored) =>
    parseStored(stored, (response) => {
      if (!('gaps' in response)) return 'other-type';
      const kept = Object.entries(response.gaps).filter(([id, text]) => {
        const own = Object.hasOwn(key.gaps, id) ? key.gaps[id] : undefined;
        return own !== undefined && (own.options === undefined || own.options.includes(text));
      });
      return { gaps: Object.fromEntries(kept) };
    }),
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
