import { chosenOptions } from '#core/assessment/marking/multi-all.ts';
import type { ParseReason } from '#core/assessment/rules.ts';
import { parseStored } from '#core/assessment/stored-response.ts';
import type { Response } from '#core/assessment/types.ts';
import type { Result } from '#core/text/result.ts';

/** A stored choice of options, once each, without those that no longer exist. */
export function parseChosen(
  key: { readonly options: readonly string[] },
  stored: unknown,
): Result<Response, ParseReason> {
  return parseStored(stored, (response) =>
    'options' in response ? { options: [...chosenOptions(key, response)] } : 'other-type',
  );
}
