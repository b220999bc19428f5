import type { ParseReason } from '#core/assessment/rules.ts';
import { parseStored } from '#core/assessment/stored-response.ts';
import type { KeyOf, Response } from '#core/assessment/types.ts';
import type { Result } from '#core/text/result.ts';

/** What was stored for each gap, without gaps and options that no longer exist. */
export function parseGaps(key: Pick<KeyOf<'gap'>, 'gaps'>, stored: unknown): Result<Response, ParseReason> {
  return parseStored(stored, (response) => {
    if (!('gaps' in response)) return 'other-type';
    const kept = Object.entries(response.gaps).filter(([id, text]) => {
      const own = Object.hasOwn(key.gaps, id) ? key.gaps[id] : undefined;
      return own !== undefined && (own.options === undefined || own.options.includes(text));
    });
    return { gaps: Object.fromEntries(kept) };
  });
}
