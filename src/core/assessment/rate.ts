import { rateMarking } from '#core/assessment/marking/rate.ts';
import { parseRows } from '#core/assessment/rows.ts';
import { meanOf } from '#core/text/mean.ts';
import type { ItemRules } from '#core/assessment/rules.ts';

/** How appropriate is each action, on a scale that is never shuffled. */
export const rate: ItemRules<'rate'> = {
  ...rateMarking,
  keyOf: (item) => ({
    type: 'rate',
    scale: item.scale.map(({ id }) => id),
    rows: Object.fromEntries(item.actions.map(({ id, rating }) => [id, rating])),
  }),
  parse: (key, stored) => parseRows(key.rows, key.scale, stored),
  guess: (key) => {
    const marks = key.scale.map((choice) => {
      const rows = Object.fromEntries(Object.keys(key.rows).map((row) => [row, choice]));
      const { got, max } = rateMarking.score(key, { rows });
      return got / max;
    });
    return meanOf(marks);
  },
  lists: (key) => [{ name: 'actions', ids: Object.keys(key.rows) }],
};
