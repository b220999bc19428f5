import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { hintsOffered, isAnswered, MAX_TRIES } from '#core/assessment/item-state.ts';
import { problemsOf, scoreResponse } from '#core/assessment/marking/table.ts';
import { Errors } from '#islands/question/Errors.tsx';
import { stateFromRecord, wasChanged } from '#islands/question/history.ts';
import type { Question } from '#islands/question/read-question.ts';
import { readResponse } from '#islands/question/response-form.ts';
import Result from '#islands/question/Result.tsx';
import { showControls } from '#islands/question/show-controls.ts';
import { useQuestion } from '#islands/question/use-question.ts';
import { $progress, record } from '#stores/progress.ts';

type Props = { readonly id: string; readonly question: Question };

/** What stands under a check in a lesson: up to three tries, a hint after a miss, then the answer. The question itself is the page's. */
export default function CheckQuestion({ id, question }: Props) {
  const kept = useStore($progress).items.get(id);
  const [isAgain, setAgain] = useState(false);
  const [isPressed, setPressed] = useState(false);
  const [problems, setProblems] = useState<ReturnType<typeof problemsOf>>([]);
  const state = stateFromRecord(kept, question.key, question.rev);
  const last = state.tries.at(-1);
  const isOut = isAnswered(state);
  const showsForm = isAgain || (last === undefined && !isOut);
  useQuestion(question, id, kept?.draft, submit);
  useEffect(() => showControls(question, showsForm), [showsForm]);

  function submit(act: string) {
    const before = stateFromRecord($progress.get().items.get(id), question.key, question.rev);
    if (isAnswered(before)) return;
    const response = act === 'unknown' ? { unknown: true as const } : readResponse(question.form, question.key);
    const found = problemsOf(question.key, response);
    setProblems(found);
    setPressed(true);
    if (found.length > 0) return;
    const mark = scoreResponse(question.key, response);
    const number = before.tries.length + 1;
    setAgain(false);
    record({
      about: { kind: 'item', id },
      rev: question.rev,
      event: 'responseSubmitted',
      data: { response, mark: { got: mark.got, max: mark.max }, try: number },
    });
    if ('unknown' in response || (number >= MAX_TRIES && mark.got < mark.max))
      record({ about: { kind: 'item', id }, event: 'itemRevealed', data: {} });
  }

  function reveal() {
    setAgain(false);
    setPressed(true);
    record({ about: { kind: 'item', id }, event: 'itemRevealed', data: {} });
  }

  const offered = Math.min(hintsOffered(state), question.hints.length);
  return (
    <>
      <Errors question={question} problems={problems} />
      {wasChanged(kept, question.rev) && last === undefined && (
        <p class="small">This question has changed since you answered it. Your earlier answer is kept.</p>
      )}
      {!showsForm && (
        <Result
          question={question}
          response={last?.response ?? { unknown: true }}
          mark={last?.mark ?? scoreResponse(question.key, { unknown: true })}
          isOut={isOut}
          takesFocus={isPressed}
        />
      )}
      {!isOut && state.tries.length > 0 && (
        <div class="result-next">
          {question.hints.slice(0, state.hintsOpened).map((hint, index) => (
            <p class="hint" key={hint}>
              <b>
                Hint {index + 1} of {question.hints.length}.
              </b>{' '}
              {hint}
            </p>
          ))}
          <div class="button-row question-actions">
            {!isAgain && (
              <button class="button" type="button" onClick={() => setAgain(true)}>
                Try again
              </button>
            )}
            {state.hintsOpened < offered && (
              <button
                class="button"
                data-kind="plain"
                type="button"
                onClick={() =>
                  record({ about: { kind: 'item', id }, event: 'hintOpened', data: { hint: state.hintsOpened + 1 } })
                }
              >
                {state.hintsOpened === 0 ? 'Show a hint' : 'Show the second hint'}
              </button>
            )}
            <button class="button" data-kind="plain" type="button" onClick={reveal}>
              Show the answer
            </button>
            <span class="small">
              Try {state.tries.length} of {MAX_TRIES}
            </span>
          </div>
        </div>
      )}
    </>
  );
}
