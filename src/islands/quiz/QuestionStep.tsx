import { useState } from 'preact/hooks';
import { problemsOf } from '#core/assessment/marking/table.ts';
import { readResponse } from '#islands/question/response-form.ts';
import { useFormQuestion, type AskedItem } from '#islands/quiz/use-form-question.ts';
import { flushDrafts } from '#stores/progress.ts';

type Props = AskedItem & {
  readonly isFlagged: boolean;
  readonly onFlag: () => void;
  readonly onGo: (step: -1 | 1) => void;
};

/** One question of a form that is marked at the end. */
export default function QuestionStep({ isFlagged, onFlag, onGo, ...shown }: Props) {
  const [isNear, setNear] = useState(false);
  const { draft, place } = shown;
  const { question } = shown.asked;
  const isLast = place.index + 1 === place.count;
  const { keep } = useFormQuestion(shown, isLast ? 'Check your answers' : 'Continue', (act) => {
    const response = readResponse(question.form, question.key);
    const isSpelt = problemsOf(question.key, response).every(({ reason }) => reason !== 'check-spelling');
    if (act === 'check' && !isSpelt && !isNear) return setNear(true);
    if (act === 'unknown') keep({ unknown: true });
    else if (question.key.type === 'sequence') keep();
    flushDrafts();
    onGo(1);
  });
  return (
    <div class="question-tools">
      {isNear && (
        <p class="near-miss" role="status">
          Check the spelling, or press the button again to go on.
        </p>
      )}
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
