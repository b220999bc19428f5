import { useEffect, useState } from 'preact/hooks';
import { problemsOf, scoreResponse } from '#core/assessment/marking/table.ts';
import { responseEvent } from '#core/progress/form-session.ts';
import type { Try } from '#core/progress/state.ts';
import { Errors } from '#islands/question/Errors.tsx';
import { readResponse } from '#islands/question/response-form.ts';
import Result from '#islands/question/Result.tsx';
import { showControls } from '#islands/question/show-controls.ts';
import { useFormQuestion, placeWords, type AskedItem, type Place } from '#islands/quiz/use-form-question.ts';
import { record } from '#stores/progress.ts';

type Props = AskedItem & {
  readonly form: string;
  readonly place: Place;
  readonly answer: Try | undefined;
  readonly criteria: readonly string[];
  readonly onGo: () => void;
};

/** One question of a practice that is answered, marked and explained before the next; one try. */
export default function AtOnceStep({ place, answer, criteria, onGo, ...shown }: Props) {
  const { item, form } = shown;
  const { question } = shown.asked;
  const [problems, setProblems] = useState<ReturnType<typeof problemsOf>>([]);
  useFormQuestion(shown, { title: placeWords(place), check: 'Check' }, (act) => {
    if (answer) return;
    const response = act === 'unknown' ? { unknown: true as const } : readResponse(question.form, question.key);
    const found = problemsOf(question.key, response);
    setProblems(found);
    if (found.length > 0) return;
    const mark = scoreResponse(question.key, response);
    record(responseEvent(form, { id: item.id, rev: question.rev, response, mark, criteria }));
  });
  useEffect(() => showControls(question, answer === undefined), [answer === undefined]);
  return (
    <div class="question-tools">
      <Errors question={question} problems={problems} />
      {answer && (
        <>
          <Result
            question={question}
            response={answer.response}
            mark={scoreResponse(question.key, answer.response)}
            isOut
            takesFocus
          />
          <p class="button-row question-actions">
            <button class="button" type="button" onClick={onGo}>
              {place.index + 1 === place.count ? 'See how it went' : 'Next question'}
            </button>
          </p>
        </>
      )}
    </div>
  );
}
