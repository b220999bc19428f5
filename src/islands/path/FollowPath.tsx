import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PathCourse } from '#core/paths/course.ts';
import { followedPaths } from '#core/paths/follow.ts';
import { pathPages } from '#core/paths/pages.ts';
import Letter from '#islands/path/Letter.tsx';
import OpenFile from '#islands/path/OpenFile.tsx';
import PathView from '#islands/path/PathView.tsx';
import Unopened from '#islands/path/Unopened.tsx';
import YourPaths from '#islands/path/YourPaths.tsx';
import { openKept, openPath, useFragment, type OpenPath } from '#islands/path/use-link.ts';
import { keepActivePath } from '#stores/active-path.ts';
import { $progress, $record, record } from '#stores/progress.ts';

type Props = { readonly course: PathCourse; readonly today: string; readonly scope: string };

/** The path in the link, or else the one that the learner follows; a path of a link is kept only when it is accepted. */
export default function FollowPath({ course, today, scope }: Props) {
  const state = useStore($progress);
  const isLoading = useStore($record) === 'loading';
  const fragment = useFragment();
  const [looked, setLooked] = useState('');
  const opened = useMemo(() => openPath(fragment, course), [fragment, course]);
  const followed = useMemo(() => openAll(followedPaths(state), course), [state, course]);
  const active = followed[0];
  const shown = 'found' in opened ? opened : opened.reason === 'none' ? active : undefined;
  const isAccepted = followed.some(({ id }) => id === shown?.id);
  const isLetter = shown !== undefined && !isAccepted && looked !== shown.id;

  useEffect(() => {
    if (!isLoading) keepActivePath(scope, active && { title: active.path.title, pages: pathPages(active.found) });
  }, [isLoading, scope, active]);
  useEffect(() => {
    const list = document.querySelector<HTMLElement>('[data-ready]');
    if (list) list.hidden = shown !== undefined && !isLoading;
    if (fragment !== '') document.querySelector<HTMLElement>('[data-path-title]')?.focus();
  }, [shown?.id, isLetter, isLoading, isAccepted]);

  if (isLoading) return null;
  return (
    <>
      {!shown && 'reason' in opened && <Unopened reason={opened.reason} />}
      {shown && isLetter && (
        <Letter open={shown} today={today} onFollow={() => accept(shown)} onLook={() => setLooked(shown.id)} />
      )}
      {shown && !isLetter && (
        <PathView open={shown} state={state} today={today} isAccepted={isAccepted} onFollow={() => accept(shown)} />
      )}
      <YourPaths followed={followed} shown={shown?.id} state={state} onFollow={accept} onLeave={leave} />
      <OpenFile />
    </>
  );
}

function openAll(
  kept: readonly { readonly id: string; readonly path: string }[],
  course: PathCourse,
): readonly OpenPath[] {
  return kept.flatMap(({ id, path }) => {
    const opened = openKept(id, path, course);
    return 'found' in opened ? [opened] : [];
  });
}

function accept({ id, link }: OpenPath): void {
  record({ about: { kind: 'path', id }, event: 'pathAccepted', data: { path: link } });
}

/** Only the path is left: what was read and answered on it stays. */
function leave({ id }: OpenPath): void {
  record({ about: { kind: 'path', id }, event: 'pathLeft', data: {} });
  if (location.hash !== '') history.pushState(null, '', location.pathname);
  dispatchEvent(new HashChangeEvent('hashchange'));
  requestAnimationFrame(focusRest);
}

/** The button that was pressed is gone: the reader goes on at the list, or at the top where nothing is left of it. */
function focusRest(): void {
  const place = document.querySelector<HTMLElement>('#your-paths') ?? document.querySelector<HTMLElement>('main h1');
  if (!place) return;
  place.tabIndex = -1;
  place.focus();
}
