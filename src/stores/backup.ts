import { mergeRecords, isSameRecord } from '#core/progress/merge.ts';
import { decodeBackup, encodeBackup, withoutText, type Backup, type BackupResult } from '#core/progress/backup.ts';
import type { StoredRecord } from '#core/progress/events.ts';
import type { Result } from '#core/text/result.ts';
import { keepRecords } from '#stores/keeper.ts';
import { flushDrafts, keeper } from '#stores/progress.ts';
import type { StorageProblem } from '#stores/storage/types.ts';

/** What joining a file did, in entries. */
export type Joined = { readonly added: number; readonly alreadyHere: number; readonly unreadable: number };
export type ImportResult =
  | { readonly ok: true; readonly value: Joined }
  | Exclude<BackupResult, { ok: true }>
  | { readonly ok: false; readonly reason: StorageProblem };

export type ExportOptions = {
  /** The course's version. */
  readonly course: string;
  /** `to-share` leaves out all free text. */
  readonly content: 'everything' | 'to-share';
  readonly now?: Date | undefined;
};

/** Writes the whole record as one file's text. */
export async function exportBackup({
  course,
  content,
  now = new Date(),
}: ExportOptions): Promise<Result<string, StorageProblem>> {
  const read = await readEverything();
  if (!read.ok) return read;
  const records = content === 'everything' ? read.value : withoutText(read.value);
  return { ok: true, value: await encodeBackup(records, { course, made: now.toISOString() }, sha256) };
}

/** Reads a file and joins it to the record. A damaged file is not joined: its readable part comes back, for `joinBackup`. */
export async function importBackup(text: string): Promise<ImportResult> {
  const decoded = await decodeBackup(text, sha256);
  return decoded.ok ? joinBackup(decoded.value) : decoded;
}

/** Joins entries to the record, those aside that were erased here or in the file. Joining the same file again changes nothing. */
export function joinBackup({ records, unreadable }: Backup): Promise<ImportResult> {
  return alone(async (): Promise<ImportResult> => {
    const read = await readEverything();
    if (!read.ok) return read;
    const here = new Map(read.value.map((record) => [record.uuid, record]));
    const changed = mergeRecords(read.value, records).filter((record) => !isSameRecord(here.get(record.uuid), record));
    await keepRecords(keeper, changed);
    const added = changed.filter(({ uuid }) => !here.has(uuid)).length;
    return { ok: true, value: { added, alreadyHere: records.length - added, unreadable } };
  });
}

/** The whole record, also what the storage could not take yet. */
export async function readEverything(): Promise<Result<readonly StoredRecord[], StorageProblem>> {
  flushDrafts();
  const read = (await keeper.storage?.readAll()) ?? { ok: true, value: [] };
  return read.ok ? { ok: true, value: mergeRecords(read.value, [...keeper.adding.values()]) } : read;
}

/** Two tabs must not both read, join and write: each would miss what the other brings. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return typeof navigator !== 'undefined' && navigator.locks
    ? navigator.locks.request('common-ground:join', work)
    : work();
}

async function sha256(text: string): Promise<string | undefined> {
  if (!globalThis.crypto?.subtle) return undefined;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
