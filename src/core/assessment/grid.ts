import { rowsMarking } from '#core/assessment/marking/rows.ts';
import { parseRows } from '#core/assessment/rows.ts';
import type { ItemRules } from '#core/assessment/rules.ts';

/** Statements against columns, such as supported, contradicted, left open: one unit for each right row. */
export const grid: ItemRules<'grid'> = {
  ...rowsMarking,
  keyOf: (item) => ({
    type: 'grid',
    columns: item.columns.map((column) => column.id),
    rows: Object.fromEntries(item.rows.map((row) => [row.id, row.key])),
  }),
  parse: (key, stored) => parseRows(key.rows, key.columns, stored),
  guess: (key) => 1 / key.columns.length,
  lists: (key) => [
    { name: 'rows', ids: Object.keys(key.rows) },
    { name: 'columns', ids: key.columns },
  ],
};
