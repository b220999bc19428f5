import { useEffect, useRef, useState } from 'preact/hooks';
import type { Run } from '#core/assessment/case-runs.ts';
import type { ShownCase } from '#islands/play/read-case.ts';

type Props = {
  readonly shown: ShownCase;
  /** The scene that is shown. */
  readonly at: string;
  /** The way so far; none in the first scene. */
  readonly before: Run | undefined;
  readonly onDecide: (choice: string) => void;
};

/** One scene: what has happened, and what the learner does now. A decision that was made stays made. */
export default function SceneStep({ shown, at, before, onDecide }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState('');
  const [misses, setMisses] = useState(0);
  const scene = shown.scenes.find(({ id }) => id === at);
  const steps = before?.way.steps ?? [];
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    document.title = `${misses > 0 ? 'Error: ' : ''}${document.title.replace(/^Error: /, '')}`;
    if (misses > 0) summary.current?.focus();
  }, [misses]);
  if (scene === undefined) return null;
  return (
    <form
      class="play-scene"
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === '') return setMisses(misses + 1);
        document.title = document.title.replace(/^Error: /, '');
        onDecide(chosen);
      }}
    >
      <p class="play-place">
        Decision {steps.length + 1}, scene {scene.number}
      </p>
      <h2 class="play-title" tabindex={-1} ref={heading}>
        {scene.title}
      </h2>
      {misses > 0 && (
        <div class="error-summary" tabindex={-1} role="group" aria-labelledby="play-problem" ref={summary}>
          <h3 class="error-summary-title" id="play-problem">
            There is a problem
          </h3>
          <p>
            <a
              href="#play-choice"
              onClick={(event) => {
                event.preventDefault();
                document.querySelector<HTMLElement>('.play-scene input')?.focus();
              }}
            >
              Choose what you do.
            </a>
          </p>
        </div>
      )}
      <p class="play-text">{scene.text}</p>
      <fieldset id="play-choice">
        <legend class="check-stem">{scene.ask}</legend>
        <div class="check-options">
          {scene.choices.map(({ id, text }) => (
            <label class="check-option" key={id}>
              <input type="radio" name="choice" value={id} checked={chosen === id} onChange={() => setChosen(id)} />
              <span class="part-text">{text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <p class="button-row">
        <button class="button">Continue</button>
      </p>
      {steps.length > 0 && (
        <details class="play-so-far">
          <summary>What you did so far</summary>
          <ol>
            {steps.map(({ scene: id, choice }) => {
              const passed = shown.scenes.find((one) => one.id === id);
              return (
                <li key={id}>
                  {passed?.title}: {passed?.choices.find((one) => one.id === choice)?.text}
                </li>
              );
            })}
          </ol>
        </details>
      )}
    </form>
  );
}
