import type { StoredRecord } from '#core/progress/events.ts';
import { FORMAT } from '#core/progress/format.ts';

/** Rewrites an entry of one format in the next one, without changing its uuid, time or meaning. */
export type Migration = (record: StoredRecord) => StoredRecord;

/** In order: the first leads from format 1 to format 2, and so on. Format 1 is the present one. */
export const MIGRATIONS: readonly Migration[] = [];

/** Brings an entry to the present format. A later one, or one without a format, is given back as it is. */
export function migrateRecord(record: StoredRecord, migrations = MIGRATIONS): StoredRecord {
  const { format } = record;
  if (typeof format !== 'number' || format < 1 || format > FORMAT) return record;
  return migrations.slice(format - 1).reduce((older, migrate) => migrate(older), record);
}
