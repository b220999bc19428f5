import type { ParseReason } from '#core/assessment/rules.ts';
import { parseStored } from '#core/assessment/stored-response.ts';
import type { Response } from '#core/assessment/types.ts';
import type { Result } from '#core/text/result.ts';

/** A stored choice for each row, without rows and choices that no longer exist. */
export function parseRows(
  rows: Readonly<Record<string, string>>,
  choices: readonly string[],
  stored: unknown,
): Result<Response, ParseReason> {
  return parseStored(stored, (response) => {
    if (!('rows' in response)) return 'other-type';
    const kept = Object.entries(response.rows).filter(
      ([row, choice]) => Object.hasOwn(rows, row) && choices.includes(choice),
    );
    return { rows: Object.fromEntries(kept) };
  });
}
