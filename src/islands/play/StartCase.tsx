import { runCounts, type Run } from '#core/assessment/case-runs.ts';
import type { ShownCase } from '#islands/play/read-case.ts';

type Props = {
  readonly shown: ShownCase;
  readonly runs: readonly Run[];
  /** Begins afresh, or goes on with the way that was left. */
  readonly onBegin: (fresh: boolean) => void;
  readonly onLook: () => void;
};

/** Who one is, what was done before, and the way in. */
export default function StartCase({ shown, runs, onBegin, onLook }: Props) {
  const isDone = runs.some((run) => run.isDone);
  const last = runs.at(-1);
  const isHalfWay = last !== undefined && !last.isDone;
  return (
    <section class="play-start" aria-label="Start">
      <p class="play-stem">{shown.stem}</p>
      {isHalfWay && (
        <p class="small">You were here before and stopped in scene {numberOf(shown, last.way.at)}. It is kept.</p>
      )}
      {isDone && <p class="small">{metWords(shown, runs)}</p>}
      <p class="button-row">
        <button class="button" type="button" onClick={() => onBegin(!isHalfWay)}>
          {isHalfWay ? 'Go on' : isDone ? 'Go through it again' : 'Begin'}
        </button>
        {isHalfWay && (
          <button class="button" data-kind="plain" type="button" onClick={() => onBegin(true)}>
            Begin again
          </button>
        )}
        {last?.isDone === true && (
          <button class="button" data-kind="plain" type="button" onClick={onLook}>
            Look at the last debrief
          </button>
        )}
      </p>
    </section>
  );
}

/** How often a case was gone through, and how many of its endings were met. */
export function metWords({ key }: ShownCase, runs: readonly Run[]): string {
  const { done, met, endings } = runCounts(key, runs);
  const times = done === 1 ? 'once' : done === 2 ? 'twice' : `${done} times`;
  return `You have gone through it ${times} and met ${met} of its ${endings} endings.`;
}

const numberOf = ({ scenes }: ShownCase, id: string): number => scenes.findIndex((scene) => scene.id === id) + 1;
