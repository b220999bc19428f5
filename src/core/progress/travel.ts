/*
 * A small record as a link, so that a phone goes on where a desk left off without a file. A published format, version 1:
 *
 *   /my/#move=1.<packed text>, the text being JSON: [[device, …], [[uuid, time, device, event, kind, id, rev, data], …]]
 *
 * Times are the difference to the entry before. `device` counts into the list in front, `rev` is 0 where there is none. A uuid
 * stays whole, since two records are joined by it. What only says how something came about is left out: that a question was shown
 * or a page opened, and drafts that something later replaced; a record that travels twice is joined once.
 * 1  first form, 2026.
 */
import { packText, unpackText } from '#core/links/packed.ts';
import { byTime, type ProgressEvent, type StoredRecord } from '#core/progress/events.ts';
import { FORMAT } from '#core/progress/format.ts';
import { parseEvent } from '#core/progress/parse-event.ts';
import type { Result } from '#core/text/result.ts';

/** Characters of a link that messengers and browsers carry whole, and that a phone reads from a screen as a code. */
export const LINK_MOST = 2_000;
export const SCREEN_CODE_MOST = 1_200;

/** Characters of a payload that are looked at, and bytes of the text inside. */
const MOST = { payload: 8_000, text: 64_000 } as const;

/** Why a link brings nothing: no such link, of a later version, too long, damaged or cut. */
export type NotBrought = 'none' | 'newer' | 'oversized' | 'damaged';

type Row = readonly [
  uuid: string,
  after: number,
  device: number,
  event: string,
  kind: string,
  id: string,
  rev: number,
  data: unknown,
];

/** The part of the link after "#move=". */
export function encodeTravel(events: readonly ProgressEvent[]): string {
  const log = worthTaking(events);
  const devices = [...new Set(log.map(({ deviceId }) => deviceId))];
  const rows = log.map(({ uuid, time, deviceId, event, about, rev = 0, data }, index): Row => [
    uuid,
    time - (log[index - 1]?.time ?? 0),
    devices.indexOf(deviceId),
    event,
    about.kind,
    about.id,
    rev,
    data,
  ]);
  return `1.${packText(JSON.stringify([devices, rows]))}`;
}

/** Reads what follows "#move=", whoever wrote it; entries that this version cannot read are left out. */
export function decodeTravel(fragment: string): Result<readonly StoredRecord[], NotBrought> {
  const [, version, payload = ''] = /^(\d{1,4})\.([\w-]*)[^\w-]{0,8}$/.exec(fragment.trim()) ?? [];
  if (version === undefined) return { ok: false, reason: fragment === '' ? 'none' : 'damaged' };
  if (version !== '1') return { ok: false, reason: Number(version) > 1 ? 'newer' : 'none' };
  if (payload.length > MOST.payload) return { ok: false, reason: 'oversized' };
  const text = unpackText(payload, { most: MOST.text });
  return text.ok ? readText(text.value) : text;
}

/** The entries that make the state what it is, in order. */
function worthTaking(events: readonly ProgressEvent[]): readonly ProgressEvent[] {
  const log = [...events].sort(byTime);
  const last = new Map(log.map((entry) => [placeOf(entry), entry.uuid]));
  return log.filter((entry) => {
    if (entry.event === 'itemShown') return false;
    return !isReplaced.has(entry.event) || last.get(placeOf(entry)) === entry.uuid;
  });
}

/** Kinds of entry of which only the last about one thing says something, or of which a later one says more. */
const isReplaced: ReadonlySet<string> = new Set([
  'responseChanged',
  'reflectionWritten',
  'itemCommented',
  'lessonOpened',
  'pathOpened',
]);

/** What an entry replaces: drafts of one field; a submission replaces the draft of its question. */
function placeOf({ event, about, data }: ProgressEvent): string {
  const form = 'form' in data && typeof data.form === 'string' ? data.form : '';
  const field = event === 'responseSubmitted' ? 'responseChanged' : event;
  return `${field} ${about.kind} ${about.id} ${form}`;
}

function readText(text: string): Result<readonly StoredRecord[], NotBrought> {
  try {
    const json: unknown = JSON.parse(text);
    const [devices, rows] = Array.isArray(json) ? json : [];
    if (!Array.isArray(devices) || !Array.isArray(rows)) return { ok: false, reason: 'damaged' };
    let time = 0;
    const records = rows.flatMap((row: unknown): readonly StoredRecord[] => {
      if (!Array.isArray(row)) return [];
      const [uuid, after, device, event, kind, id, rev, data] = row;
      time += Number(after);
      const about = { kind, id };
      const record = { format: FORMAT, uuid, time, deviceId: devices[device], about, event, data };
      const read = parseEvent(rev === 0 ? record : { ...record, rev });
      return read.ok ? [read.value] : [];
    });
    return records.length > 0 ? { ok: true, value: records } : { ok: false, reason: 'damaged' };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}
