import type { ProgressEvent, StoredRecord } from '#core/progress/events.ts';
import { parseEvent } from '#core/progress/parse-event.ts';
import { decodeTravel, encodeTravel, LINK_MOST, type NotBrought } from '#core/progress/travel.ts';
import type { Result } from '#core/text/result.ts';
import { readEverything } from '#stores/backup.ts';
import type { StorageProblem } from '#stores/storage/types.ts';

const NAME = '#move=';

/** The address that brings this record to another device; `too-long` where the record is too large for a link. */
export async function travelLink(page: string): Promise<Result<string, StorageProblem | 'too-long' | 'nothing'>> {
  const read = await readEverything();
  if (!read.ok) return read;
  const events = read.value.flatMap((record): readonly ProgressEvent[] => {
    const parsed = parseEvent(record);
    return parsed.ok ? [parsed.value] : [];
  });
  if (events.length === 0) return { ok: false, reason: 'nothing' };
  const link = `${page}${NAME}${encodeTravel(events)}`;
  return link.length > LINK_MOST ? { ok: false, reason: 'too-long' } : { ok: true, value: link };
}

/** The entries that an address brings. */
export const travelled = (hash: string): Result<readonly StoredRecord[], NotBrought> =>
  hash.startsWith(NAME) ? decodeTravel(hash.slice(NAME.length)) : { ok: false, reason: 'none' };
