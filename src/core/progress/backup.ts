/*
 * The file that a learner keeps: one JSON object, each entry of the record on a line of its own, so that a file cut short or
 * damaged in one place still gives back the rest.
 *
 *   { "format": "common-ground-progress", "version": 1, "course": "0.1.0", "made": "2026-11-24T10:00:00.000Z",
 *     "events": [ …entries as format.ts describes them… ], "sha256": "…" }
 *
 * `sha256` is taken over the canonical JSON of the file without it, in lower-case hexadecimal; it finds damage and proves nothing
 * about who wrote the file. It is absent where the browser offers no hash (a page that came without https).
 */
import * as v from 'valibot';
import { isText } from '#core/progress/erasures.ts';
import type { StoredRecord } from '#core/progress/events.ts';
import { migrateRecord } from '#core/progress/migrations.ts';
import { parseEvent } from '#core/progress/parse-event.ts';
import { canonicalJson } from '#core/text/canonical-json.ts';

const NAME = 'common-ground-progress';
const VERSION = 1;

/** Hashes a text as SHA-256 in lower-case hexadecimal; undefined where that is impossible. */
export type Hash = (text: string) => Promise<string | undefined>;

export type Backup = {
  /** The course's version, and when the file was made, as the file says. */
  readonly course: string;
  readonly made: string;
  readonly records: readonly StoredRecord[];
  /** Entries that could not be read at all. */
  readonly unreadable: number;
};

export type BackupResult =
  | { readonly ok: true; readonly value: Backup }
  | { readonly ok: false; readonly reason: 'not-json' | 'not-ours' | 'newer' | 'empty' }
  /** The file is not as it was written; what can be read of it is offered. */
  | { readonly ok: false; readonly reason: 'damaged'; readonly value: Backup };

const HeadSchema = v.object({ format: v.literal(NAME), version: v.number() });
const FileSchema = v.object({
  course: v.fallback(v.string(), ''),
  made: v.fallback(v.string(), ''),
  events: v.fallback(v.array(v.unknown()), []),
  sha256: v.optional(v.unknown()),
});
const RecordSchema = v.looseObject({ uuid: v.string() });

/** Writes the file. `made` is an ISO 8601 time. */
export async function encodeBackup(
  records: readonly StoredRecord[],
  about: { course: string; made: string },
  hash: Hash,
): Promise<string> {
  const head = { format: NAME, version: VERSION, course: about.course, made: about.made };
  const sha256 = await hash(canonicalJson({ ...head, events: records }));
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  const tail = sha256 === undefined ? '' : `,\n"sha256":${JSON.stringify(sha256)}`;
  return `${JSON.stringify(head).slice(0, -1)},\n"events":[\n${lines}\n]${tail}\n}\n`;
}

/** The entries for a copy to share: no free text, nothing that this version cannot read, no field that it does not know. */
export function withoutText(records: readonly StoredRecord[]): readonly StoredRecord[] {
  return records.flatMap((record) => {
    const decoded = parseEvent(record);
    return decoded.ok && !isText(decoded.value) ? [decoded.value] : [];
  });
}

/** Reads a file. Entries of later versions are among the records, untouched; older ones are brought to the present format. */
export async function decodeBackup(text: string, hash: Hash): Promise<BackupResult> {
  const json = parseJson(text.replace(/^\uFEFF/, ''));
  if (json === undefined) return salvage(text);
  const head = v.safeParse(HeadSchema, json);
  const file = v.safeParse(FileSchema, json);
  if (!head.success || !file.success) return { ok: false, reason: 'not-ours' };
  if (head.output.version > VERSION) return { ok: false, reason: 'newer' };
  const backup = { ...readRecords(file.output.events), course: file.output.course, made: file.output.made };
  if (!(await isIntact(json, file.output.sha256, hash))) return { ok: false, reason: 'damaged', value: backup };
  return backup.records.length > 0 ? { ok: true, value: backup } : { ok: false, reason: 'empty' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readRecords(entries: readonly unknown[]): Pick<Backup, 'records' | 'unreadable'> {
  const records = entries.flatMap((entry) => {
    const record = v.safeParse(RecordSchema, entry);
    if (!record.success) return [];
    const migrated = migrateRecord(record.output);
    const decoded = parseEvent(migrated);
    return decoded.ok || decoded.reason === 'newer' ? [migrated] : [];
  });
  return { records, unreadable: entries.length - records.length };
}

/** Throws nothing: a file nested so deeply that it cannot be written out again is not as we wrote it. */
async function isIntact(json: unknown, sha256: unknown, hash: Hash): Promise<boolean> {
  if (sha256 === undefined) return true;
  try {
    const found = await hash(canonicalJson({ ...(typeof json === 'object' ? json : {}), sha256: undefined }));
    return found === undefined || found === sha256;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Reads a file that is no longer JSON line by line, as it was written. */
function salvage(text: string): BackupResult {
  if (!text.includes(`"${NAME}"`)) return { ok: false, reason: 'not-json' };
  const entries = text.split('\n').filter((line) => line.includes('"uuid"'));
  const backup = readRecords(entries.map((line) => parseJson(line.trim().replace(/,$/, ''))));
  return { ok: false, reason: 'damaged', value: { ...backup, course: '', made: '' } };
}
