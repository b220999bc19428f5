import { readResponse } from '#core/assessment/read-response.ts';
import type { ParseReason } from '#core/assessment/rules.ts';
import type { Response } from '#core/assessment/types.ts';
import type { Result } from '#core/text/result.ts';

/**
 * Reads stored data as a response and hands it to `keep`, which leaves out what no longer exists; `keep` gives the
 * reason when the response is of another type or nothing of it can stand. "I do not know yet" fits every type.
 */
export function parseStored(
  stored: unknown,
  keep: (response: Response) => Response | ParseReason,
): Result<Response, ParseReason> {
  const read = readResponse(stored);
  if (!read) return { ok: false, reason: 'unreadable' };
  if ('unknown' in read) return { ok: true, value: read };
  const kept = keep(read);
  return typeof kept === 'string' ? { ok: false, reason: kept } : { ok: true, value: kept };
}
