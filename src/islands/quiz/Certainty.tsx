import { useEffect, useRef } from 'preact/hooks';
import type { Certainty as Level } from '#core/progress/events.ts';
import type { Question } from '#islands/question/read-question.ts';
import { saveDraft } from '#stores/progress.ts';

type Props = {
  readonly question: Question;
  readonly item: { readonly id: string; readonly rev: number };
  readonly form: string;
  readonly chosen: Level | undefined;
};

const levels = [
  [1, 'Guess or unsure', 'under 67%'],
  [2, 'Fairly sure', '67 to 80%'],
  [3, 'Very sure', 'over 80%'],
] as const;

/** How sure a learner is of one answer: three levels in words, none chosen at first, none needed. It stands above the buttons of the question. */
export default function Certainty({ question, item, form, chosen }: Props) {
  const group = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (group.current) question.form.querySelector('.question-actions')?.before(group.current);
  }, []);
  const choose = (certainty: Level) =>
    saveDraft({
      about: { kind: 'item', id: item.id },
      rev: item.rev,
      event: 'certaintyChosen',
      data: { certainty, form },
    });
  return (
    <fieldset class="certainty" ref={group}>
      <legend class="label">How sure are you? (optional)</legend>
      <div class="certainty-scale">
        {levels.map(([level, words, range]) => (
          <label class="certainty-level" key={level}>
            <input
              type="radio"
              name="certainty"
              value={level}
              defaultChecked={chosen === level}
              onChange={(event) => {
                // The question's own form must not take it for a response.
                event.stopPropagation();
                choose(level);
              }}
              onInput={(event) => event.stopPropagation()}
            />
            <span class="certainty-words">
              {words} <small>{range}</small>
            </span>
          </label>
        ))}
      </div>
      <details class="certainty-why">
        <summary>What this changes</summary>
        <p>
          Nothing in your result. Certainty marks are kept apart: 1, 2 or 3 when right; 0, −2 or −6 when wrong. They
          show you where you are surer than you should be.
        </p>
      </details>
    </fieldset>
  );
}
