/*
 * The drafts of a tutor, in localStorage on the tutor's own device and nowhere else:
 *
 *   [ { "id": "k3v9…", "changedAt": 1764000000000, "path": { "title": "…", "author": "…", "passMark": 80, "entries": [ … ] } } ]
 *
 * A draft that cannot be read is passed over and costs none of the others. What leaves the device is a link or a file, see codec.ts.
 */
import { decodePath, encodePath, type Unopened } from '#core/paths/codec.ts';
import { stepKinds, type Entry, type ReadingPath, type Section, type Step } from '#core/paths/path.ts';
import { firstOf, listOf, number, object, oneOf, text, textLike } from '#core/text/read.ts';
import type { Result } from '#core/text/result.ts';

/** A path that is being built; `changedAt` in milliseconds since 1970. */
export type Draft = { readonly id: string; readonly changedAt: number; readonly path: ReadingPath };

const readEntry = firstOf<Entry>(
  object<Section>({ kind: oneOf('section'), title: text }),
  object<Step>({ kind: oneOf(...stepKinds), id: text }, { by: text, note: text }),
);
const readDraft = object<Draft>({
  id: textLike(/^[\w-]{1,64}$/),
  changedAt: number,
  path: object<ReadingPath>({ title: text, author: text, entries: listOf(readEntry) }, { passMark: number }),
});

/** Reads stored drafts, the one changed last first. */
export function decodeDrafts(kept: string | undefined): readonly Draft[] {
  try {
    const list: unknown = JSON.parse(kept ?? '');
    if (!Array.isArray(list)) return [];
    return list.flatMap((draft: unknown) => readDraft(draft) ?? []).sort((a, b) => b.changedAt - a.changedAt);
  } catch {
    return [];
  }
}

/** A path as a file: its link, under a name that tells what it is. */
export const pathFile = (path: ReadingPath): string =>
  `${JSON.stringify({ format: 'common-ground-path', title: path.title, link: encodePath(path) }, null, 2)}\n`;

/** Characters of a file that are looked at. */
const FILE_MOST = 100_000;

/** Finds the path in a file, or in any text that has its link. */
export function readPathFile(content: string): Result<ReadingPath, Unopened> {
  if (content.length > FILE_MOST) return { ok: false, reason: 'oversized' };
  const link = /(?:^|[#"\s])(\d{1,4}\.[\w-]{6,})/.exec(content)?.[1];
  return link === undefined ? { ok: false, reason: 'none' } : decodePath(link);
}
