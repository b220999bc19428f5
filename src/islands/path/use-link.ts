import { useEffect, useState } from 'preact/hooks';
import { decodePath, encodePath, pathId, type Unopened } from '#core/paths/codec.ts';
import type { PathCourse } from '#core/paths/course.ts';
import type { ReadingPath } from '#core/paths/path.ts';
import { resolvePath, type FoundPath } from '#core/paths/resolve.ts';

/** A path that can be shown. `link` is the part after "#". */
export type OpenPath = {
  readonly id: string;
  readonly link: string;
  readonly path: ReadingPath;
  readonly found: FoundPath;
  /** Made by the course team; nothing that a link says of itself can claim that. */
  readonly isReady: boolean;
};
export type Opened = OpenPath | { readonly reason: Unopened };

/** What stands after "#" in the address, also when it changes. */
export function useFragment(): string {
  const [fragment, setFragment] = useState(location.hash);
  useEffect(() => {
    const hear = () => setFragment(location.hash);
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  return fragment;
}

/** Opens what stands after "#": a ready-made path by its id, or a path that is in the link itself. */
export function openPath(fragment: string, course: PathCourse): Opened {
  const named = course.ready.find(({ id }) => `#${id}` === fragment);
  const read = decodePath(named?.link ?? fragment);
  if (!read.ok) return { reason: read.reason };
  const link = encodePath(read.value);
  const ready = named ?? course.ready.find((one) => one.link === link);
  return {
    id: ready ? `${READY}${ready.id}` : pathId(read.value),
    link,
    path: read.value,
    found: resolvePath(read.value, course),
    isReady: ready !== undefined,
  };
}

/** How the record names a ready-made path, which stays the same path when the course team mends it. */
const READY = 'ready:';

/** Opens an accepted path: a ready-made one as it is now, any other as it was accepted. */
export function openKept(id: string, kept: string, course: PathCourse): Opened {
  const ready = course.ready.find((one) => `${READY}${one.id}` === id);
  const opened = openPath(ready?.link ?? kept, course);
  return 'found' in opened ? { ...opened, id, isReady: id.startsWith(READY) } : opened;
}
