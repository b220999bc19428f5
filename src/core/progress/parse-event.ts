import * as v from 'valibot';
import { SCHEMAS } from '#core/progress/event-schemas.ts';
import type { EventName, ProgressEvent, Unreadable } from '#core/progress/events.ts';
import { FORMAT } from '#core/progress/format.ts';
import type { Result } from '#core/text/result.ts';

const NamesSchema = v.object({ uuid: v.string(), format: v.number(), event: v.string() });

/** Reads one entry of a file by the schemas, leaving out fields that this version does not know. */
export function parseEvent(raw: unknown): Result<ProgressEvent, Unreadable> {
  const names = v.safeParse(NamesSchema, raw);
  if (!names.success) return { ok: false, reason: 'damaged' };
  const { format, event } = names.output;
  if (format > FORMAT || !isEventName(event)) return { ok: false, reason: 'newer' };
  const parsed = v.safeParse(SCHEMAS[event], raw);
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, reason: 'damaged' };
}

const isEventName = (name: string): name is EventName => Object.hasOwn(SCHEMAS, name);
