import { rowsMarking } from '#core/assessment/marking/rows.ts';
import { parseRows } from '#core/assessment/rows.ts';
import type { ItemRules } from '#core/assessment/rules.ts';

/** Rows against targets, which may serve more than once or not at all: one unit for each right row. */
export const match: ItemRules<'match'> = {
  ...rowsMarking,
  keyOf: (item) => ({
    type: 'match',
    targets: item.targets.map((target) => target.id),
    rows: Object.fromEntries(item.rows.map((row) => [row.id, row.key])),
  }),
  parse: (key, stored) => parseRows(key.rows, key.targets, stored),
  guess: (key) => 1 / key.targets.length,
  lists: (key) => [
    { name: 'rows', ids: Object.keys(key.rows) },
    { name: 'targets', ids: key.targets },
  ],
};
