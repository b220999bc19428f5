import { useEffect, useRef } from 'preact/hooks';
import type { Run } from '#core/assessment/case-runs.ts';
import { BEST_RATING } from '#core/assessment/marking/case.ts';
import type { ShownCase } from '#islands/play/read-case.ts';
import { metWords } from '#islands/play/StartCase.tsx';

type Props = {
  readonly shown: ShownCase;
  readonly run: Run;
  readonly runs: readonly Run[];
  readonly onAgain: () => void;
};

/** How it ended, each decision with what it rested on, the map with the way that was taken, and what to carry away. */
export default function Debrief({ shown, run, runs, onAgain }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const map = useRef<HTMLDivElement>(null);
  const ending = shown.scenes.find(({ id }) => id === run.way.at);
  useEffect(() => {
    heading.current?.focus();
    if (shown.map) map.current?.append(drawWay(shown.map, run));
  }, []);
  return (
    <div class="play-debrief">
      <p class="play-place">How it ended</p>
      <h2 class="play-title" tabindex={-1} ref={heading}>
        {ending?.title}
      </h2>
      <p class="play-text">{ending?.text}</p>
      <section aria-labelledby="play-decisions">
        <h3 id="play-decisions">Your decisions</h3>
        <ol class="play-steps" role="list">
          {run.way.steps.map(({ scene: id, choice, rating }) => {
            const scene = shown.scenes.find((one) => one.id === id);
            const verdict = shown.verdicts.get(`${id}:${choice}`);
            return (
              <li class="play-step" key={id}>
                <p class="small">
                  Scene {scene?.number}, {scene?.title}
                </p>
                <p class="play-did">{scene?.choices.find((one) => one.id === choice)?.text}</p>
                <p class="verdict-words">
                  <svg class="mark" aria-hidden="true">
                    <use href={rating === BEST_RATING ? '#m-full' : rating === 0 ? '#m-empty' : '#m-half'} />
                  </svg>{' '}
                  <b>{verdict?.words}.</b>
                </p>
                <p>{verdict?.why}</p>
                <details class="play-others">
                  <summary>What else you could have done</summary>
                  {scene?.choices
                    .filter((one) => one.id !== choice)
                    .map((one) => {
                      const other = shown.verdicts.get(`${id}:${one.id}`);
                      return (
                        <p key={one.id}>
                          {one.text} <b>{other?.words}.</b> {other?.why}
                        </p>
                      );
                    })}
                </details>
              </li>
            );
          })}
        </ol>
      </section>
      <section aria-labelledby="play-look-back">
        <h3 id="play-look-back">Looking back</h3>
        <p>{shown.debrief}</p>
        <p class="feedback-principle">
          <b>The principle.</b> {shown.principle}{' '}
          {shown.readAgain !== undefined && <a href={shown.readAgain}>Read this part of the lesson</a>}
        </p>
      </section>
      <section aria-labelledby="play-ways">
        <h3 id="play-ways">The ways through</h3>
        <p>{metWords(shown, runs)} The solid line is the way you took; squares are endings.</p>
        <div class="play-map" ref={map}></div>
      </section>
      <p class="button-row">
        <button class="button" type="button" onClick={onAgain}>
          Go through it again
        </button>
        <button class="button" data-kind="plain" type="button" onClick={() => window.print()}>
          Print
        </button>
      </p>
    </div>
  );
}

/** The page's map with this way marked on it, as a copy: the next way is drawn on a clean one. */
function drawWay(clean: SVGElement, { way: { steps, at } }: Run): Node {
  const map = document.importNode(clean, true);
  const mark = (name: string, value: string) =>
    map.querySelector<SVGElement>(`[data-${name}="${CSS.escape(value)}"]`)?.setAttribute('data-taken', '');
  for (const { scene, choice } of steps) {
    mark('edge', `${scene}:${choice}`);
    mark('node', scene);
  }
  mark('node', at);
  return map;
}
