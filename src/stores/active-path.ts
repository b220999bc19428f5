import type { PathPage } from '#core/paths/pages.ts';
import { listOf, object, text } from '#core/text/read.ts';
import { local } from '#stores/storage/local.ts';
import { scopedName } from '#stores/storage/scope.ts';

/*
 * The pages of the path that the learner follows, beside the record as the snapshot is: a lesson page names the next step from it
 * and need not read paths. The page of paths makes it anew from the record each time; it is never exported.
 */

/** The path that is followed now. */
export type ActivePath = { readonly title: string; readonly pages: readonly PathPage[] };

const read = object<ActivePath>({
  title: text,
  pages: listOf(object<PathPage>({ href: text, title: text }, { lesson: text, quiz: text })),
});
const nameFor = (scope: string) => scopedName('cg:path', scope);

/** The active path, there at once; undefined where there is none or it cannot be read. */
export function readActivePath(scope: string): ActivePath | undefined {
  try {
    return read(JSON.parse(local[nameFor(scope)] ?? ''));
  } catch {
    return undefined;
  }
}

/** Where a page leads on the active path: to the path's next page, after the last one to the path itself. Undefined for a page that is not on it. */
export function onwardFrom(page: string, scope: string) {
  const path = readActivePath(scope);
  const at = path?.pages.findIndex(({ href }) => href === page) ?? -1;
  if (!path || at < 0) return undefined;
  const next = path.pages[at + 1];
  return { path: path.title, isLast: !next, ...(next ?? { href: `${scope}path/`, title: path.title }) };
}

/** Keeps the active path, or forgets it. */
export function keepActivePath(scope: string, path: ActivePath | undefined): void {
  if (path) local[nameFor(scope)] = JSON.stringify(path);
  else delete local[nameFor(scope)];
}

/** Where a tutor's drafts lie; named here so that deleting everything needs none of their code. */
export const draftsName = (scope: string): string => scopedName('cg:drafts', scope);
