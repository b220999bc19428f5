import { useState } from 'preact/hooks';
import type { Certainty as CertaintyLevel } from '#core/progress/events.ts';
import Certainty from '#islands/quiz/Certainty.tsx';
import { isStopped, stopWords } from '#islands/quiz/stop.ts';
import { useFormQuestion, placeWords, type AskedItem, type Place } from '#islands/quiz/use-form-question.ts';
import { flushDrafts } from '#stores/progress.ts';

type Props = AskedItem & {
  readonly form: string;
  readonly place: Place;
  /** Whether the learner is asked how sure they are, and what they said. */
  readonly asksCertainty: boolean;
  readonly certainty: CertaintyLevel | undefined;
  readonly isFlagged: boolean;
  readonly onFlag: () => void;
  readonly onGo: (step: -1 | 1) => void;
};

/** One question of a form that is marked at the end. */
export default function QuestionStep({ place, asksCertainty, certainty, isFlagged, onFlag, onGo, ...shown }: Props) {
  const [stopped, setStopped] = useState('');
  const { draft } = shown;
  const { question, whole } = shown.asked;
  const isLast = place.index + 1 === place.count;
  const { keep } = useFormQuestion(
    shown,
    { title: placeWords(place), check: isLast ? 'Check your answers' : 'Continue' },
    (act) => {
      if (act === 'check' && isStopped(question, whole)) return setStopped(stopWords(question));
      if (act === 'unknown') keep({ unknown: true });
      else if ('order' in question.key) keep();
      flushDrafts();
      onGo(1);
    },
  );
  return (
    <div class="question-tools">
      {asksCertainty && question.key.type === 'sba' && (
        <Certainty question={question} item={shown.item} form={shown.form} chosen={certainty} />
      )}
      <p class={stopped === '' ? 'visually-hidden' : 'near-miss'} role="status">
        {stopped}
      </p>
      {draft !== undefined && 'unknown' in draft && question.key.type !== 'sba' && (
        <p class="small">You said: I do not know yet. Answering now replaces that.</p>
      )}
      <p class="button-row">
        {place.index > 0 && (
          <button
            class="button"
            data-kind="plain"
            type="button"
            onClick={() => {
              flushDrafts();
              onGo(-1);
            }}
          >
            Back
          </button>
        )}
        <button class="button" data-kind="plain" type="button" aria-pressed={isFlagged} onClick={onFlag}>
          Flag for later
        </button>
      </p>
    </div>
  );
}
