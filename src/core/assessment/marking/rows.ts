import { markOfParts, type Marking } from '#core/assessment/rules.ts';
import type { Mark, Problem, Response } from '#core/assessment/types.ts';

type RowKeys = Readonly<Record<string, string>>;

/** Rows with a choice each, as `match` and `grid` have them: one unit for each right row. */
export const rowsMarking = {
  problems: ({ rows }: { readonly rows: RowKeys }, response: Response) => problemsOfRows(rows, response),
  score: ({ rows }: { readonly rows: RowKeys }, response: Response) => scoreRows(rows, response),
} satisfies Marking<'match'> & Marking<'grid'>;

/** Each row without a choice, or one problem for the whole when no row has one. */
function problemsOfRows(rows: RowKeys, response: Response): readonly Problem[] {
  if ('unknown' in response) return [];
  const empty = Object.keys(rows).filter((row) => choiceIn(response, row) === '');
  if (empty.length === Object.keys(rows).length) return [{ reason: 'nothing-chosen' }];
  return empty.map((part) => ({ part, reason: 'row-empty' }));
}

/** One unit for each row with its key; a row without a choice is missed, not wrong. */
function scoreRows(rows: RowKeys, response: Response): Mark {
  return markOfParts(
    Object.entries(rows).map(([row, key]) => {
      const choice = choiceIn(response, row);
      if (choice === '') return [row, 'missed'];
      return [row, choice === key ? 'right' : 'wrong'];
    }),
  );
}

/** The choice in a row; none is an empty text, as a select without a choice gives it. */
function choiceIn(response: Response, row: string): string {
  return 'rows' in response ? (response.rows[row] ?? '') : '';
}
