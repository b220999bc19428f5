import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { PathCourse } from '#core/paths/course.ts';
import { beginHistory, changeHistory, redo, undo, type History } from '#core/paths/edit.ts';
import { EMPTY_PATH, type ReadingPath } from '#core/paths/path.ts';
import { openPath } from '#islands/path/use-link.ts';
import { $drafts, keepDraft, newDraftId } from '#stores/path-drafts.ts';

/** The draft that is open: every change is kept on the device at once. */
export type Builder = {
  readonly id: string;
  readonly history: History;
  readonly path: ReadingPath;
  /** `field` joins the changes of one field, see History. */
  readonly change: (path: ReadingPath, field?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly open: (id: string, path: ReadingPath) => void;
  /** Begins a new draft from a path, or from nothing. */
  readonly begin: (path?: ReadingPath) => void;
};

type Desk = { readonly id: string; readonly history: History };

/** Opens a path that the address brings as a new draft, else the draft changed last, else an empty one. */
export function useBuilder(course: PathCourse): Builder {
  const drafts = useStore($drafts);
  const [desk, setDesk] = useState<Desk>(() => {
    const brought = openPath(broughtBy(location), course);
    if ('path' in brought) return { id: newDraftId(), history: beginHistory(brought.path) };
    const last = drafts[0];
    return last ? { id: last.id, history: beginHistory(last.path) } : { id: newDraftId(), history: beginHistory() };
  });
  useEffect(() => {
    if (broughtBy(location) === '' || location.hash === '#main') return;
    // A reload must not make another draft of the same link.
    if (desk.history.now.entries.length > 0) keepDraft(desk.id, desk.history.now);
    history.replaceState(null, '', location.pathname);
  }, []);
  const put = (next: History) => {
    setDesk({ id: desk.id, history: next });
    if (next.now !== desk.history.now) keepDraft(desk.id, next.now);
  };
  return {
    id: desk.id,
    history: desk.history,
    path: desk.history.now,
    change: (path, field) => put(changeHistory(desk.history, path, field)),
    undo: () => put(undo(desk.history)),
    redo: () => put(redo(desk.history)),
    open: (id, path) => setDesk({ id, history: beginHistory(path) }),
    begin: (path = EMPTY_PATH) => {
      const id = newDraftId();
      setDesk({ id, history: beginHistory(path) });
      if (path !== EMPTY_PATH) keepDraft(id, path);
    },
  };
}

/** A path in the link itself, or the ready-made one that the address names. */
function broughtBy({ hash, search }: Location): string {
  const from = new URLSearchParams(search).get('from');
  return hash === '' && from !== null ? `#${from}` : hash;
}
