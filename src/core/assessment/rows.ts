import { markOfParts, type ParseReason } from '#core/assessment/rules.ts';
import { parseStored } from '#core/assessment/stored-response.ts';
import type { Mark, Problem, Response } from '#core/assessment/types.ts';
import type { Result } from '#core/text/result.ts';

type RowKeys = Readonly<Record<string, string>>;

/** A stored choice for each row, without rows and choices that no longer exist. */
export function parseRows(rows: RowKeys, choices: readonly string[], stored: unknown): Result<Response, ParseReason> {
  return parseStored(stored, (response) => {
    if (!('rows' in response)) return 'other-type';
    const kept = Object.entries(response.rows).filter(([row, choice]) => Object.hasOwn(rows, row) && choices.includes(choice));
    return { rows: Object.fromEntries(kept) };
  });
}

/** Each row without a choice, or one problem for the whole when no row has one. */
export function problemsOfRows(rows: RowKeys, response: Response): readonly Problem[] {
  if ('unknown' in response) return [];
  const empty = Object.keys(rows).filter((row) => choiceIn(response, row) === '');
  if (empty.length === Object.keys(rows).length) return [{ reason: 'nothing-chosen' }];
  return empty.map((part) => ({ part, reason: 'row-empty' }));
}

/** One unit for each row with its key; a row without a choice is missed, not wrong. */
export function scoreRows(rows: RowKeys, response: Response): Mark {
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
