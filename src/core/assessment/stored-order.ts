import type { ParseReason } from '#core/assessment/rules.ts';
import { parseStored } from '#core/assessment/stored-response.ts';
import type { Response } from '#core/assessment/types.ts';
import type { Result } from '#core/text/result.ts';

/** A stored order, without parts that no longer exist. */
export function parseOrder(key: { readonly order: readonly string[] }, stored: unknown): Result<Response, ParseReason> {
  return parseStored(stored, (response) =>
    'order' in response ? { order: response.order.filter((id) => key.order.includes(id)) } : 'other-type',
  );
}
