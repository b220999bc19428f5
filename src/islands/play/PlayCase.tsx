import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { runsOf, type Run } from '#core/assessment/case-runs.ts';
import { isEnding, wayThrough } from '#core/assessment/marking/case.ts';
import Debrief from '#islands/play/Debrief.tsx';
import type { ShownCase } from '#islands/play/read-case.ts';
import SceneStep from '#islands/play/SceneStep.tsx';
import StartCase from '#islands/play/StartCase.tsx';
import { $progress, $record, record } from '#stores/progress.ts';

type Props = { readonly shown: ShownCase };
type View = 'start' | 'scene' | 'debrief';

/** A way through a branching case: a start, one scene at a time, and the debrief. A way that was left half-way goes on where it stopped. */
export default function PlayCase({ shown }: Props) {
  const keeping = useStore($record);
  const runs = runsOf(shown.key, useStore($progress).cases.get(shown.id) ?? []);
  const [view, setView] = useState<View>('start');
  /** Whether the next decision begins a new way, whatever the record holds. */
  const [isFresh, setFresh] = useState(false);
  const last = runs.at(-1);
  const open = isFresh || last?.isDone !== false ? undefined : last;
  if (keeping === 'loading') return <p class="small">Reading your record.</p>;
  const begin = (fresh: boolean) => {
    setFresh(fresh);
    setView('scene');
  };
  if (view === 'debrief' && last?.isDone === true)
    return <Debrief shown={shown} run={last} runs={runs} onAgain={() => begin(true)} />;
  if (view === 'scene') {
    const at = open?.way.at ?? shown.key.start;
    return <SceneStep key={at} shown={shown} at={at} before={open} onDecide={(choice) => decide(at, choice, open)} />;
  }
  return <StartCase shown={shown} runs={runs} onBegin={begin} onLook={() => setView('debrief')} />;

  function decide(point: string, choice: string, before: Run | undefined) {
    record({
      about: { kind: 'case', id: shown.id },
      rev: shown.rev,
      event: 'caseDecided',
      data: { seat: 'one', point, choice },
    });
    setFresh(false);
    const { at } = wayThrough(shown.key, { rows: { ...before?.rows, [point]: choice } });
    setView(isEnding(shown.key, at) ? 'debrief' : 'scene');
  }
}
