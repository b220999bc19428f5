import type { StoredRecord } from '#core/progress/events.ts';
import { canonicalJson } from '#core/text/canonical-json.ts';

/**
 * Joins two logs by uuid, in the order (time, uuid). Joining is commutative and associative, repeats harmlessly and loses no entry,
 * whatever version wrote it. Should one uuid name two different entries, the one that says more is kept.
 */
export function mergeRecords(one: readonly StoredRecord[], other: readonly StoredRecord[]): readonly StoredRecord[] {
  const joined = new Map<string, StoredRecord>();
  for (const record of [...one, ...other]) {
    const known = joined.get(record.uuid);
    joined.set(record.uuid, known ? fuller(known, record) : record);
  }
  return [...joined.values()].sort(byPlace);
}

/** Whether two entries say the same. */
export function isSameRecord(a: StoredRecord | undefined, b: StoredRecord): boolean {
  return a !== undefined && canonicalJson(a) === canonicalJson(b);
}

function fuller(a: StoredRecord, b: StoredRecord): StoredRecord {
  const [textA, textB] = [canonicalJson(a), canonicalJson(b)];
  if (textA.length !== textB.length) return textA.length > textB.length ? a : b;
  return textA > textB ? a : b;
}

function byPlace(a: StoredRecord, b: StoredRecord): number {
  return timeOf(a) - timeOf(b) || (a.uuid < b.uuid ? -1 : 1);
}

const timeOf = ({ time }: StoredRecord) => (typeof time === 'number' ? time : 0);
