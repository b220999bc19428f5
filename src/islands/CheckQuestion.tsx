import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hintsOffered, isAnswered, MAX_TRIES } from '#core/assessment/item-state.ts';
import { problemsOf, scoreResponse } from '#core/assessment/marking/table.ts';
import { Errors } from '#islands/question/Errors.tsx';
import { stateFromRecord, wasChanged } from '#islands/question/history.ts';
import type { Question } from '#islands/question/read-question.ts';
import { readResponse } from '#islands/question/response-form.ts';
import Result from '#islands/question/Result.tsx';
import { useQuestion } from '#islands/question/use-question.ts';
import { $progress, record } from '#stores/progress.ts';

type Props = { readonly id: string; readonly children?: ComponentChildren };

/** A check in a lesson: up to three tries, a hint after a miss, then the answer. The question itself stands in the page. */
export default function CheckQuestion({ id, children }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const kept = useStore($progress).items.get(id);
  const [isAgain, setAgain] = useState(false);
  const [isPressed, setPressed] = useState(false);
  const [problems, setProblems] = useState<ReturnType<typeof problemsOf>>([]);
  const { question, early } = useQuestion(place, id, kept?.draft, submit);
  const state = question === undefined ? undefined : stateFromRecord(kept, question.key, question.rev);
  const last = state?.tries.at(-1);
  const isOut = state !== undefined && isAnswered(state);
  const showsForm = state === undefined || isAgain || (last === undefined && !isOut);

  useEffect(() => {
    if (question) showForm(question, showsForm);
  }, [question, showsForm]);
  useEffect(() => {
    if (question && early !== undefined && last === undefined) submit(early, question);
  }, [question, early]);

  function submit(act: string, asked: Question) {
    const response = act === 'unknown' ? { unknown: true as const } : readResponse(asked.form, asked.key);
    const found = problemsOf(asked.key, response);
    setProblems(found);
    setPressed(true);
    if (found.length > 0) return;
    const mark = scoreResponse(asked.key, response);
    const tries = stateFromRecord($progress.get().items.get(id), asked.key, asked.rev).tries.length;
    setAgain(false);
    record({ about: { kind: 'item', id }, rev: asked.rev, event: 'responseSubmitted', data: { response, mark: { got: mark.got, max: mark.max }, try: tries + 1 } });
    if ('unknown' in response || (tries + 1 >= MAX_TRIES && mark.got < mark.max)) record({ about: { kind: 'item', id }, event: 'itemRevealed', data: {} });
  }

  const reveal = () => {
    setAgain(false);
    setPressed(true);
    record({ about: { kind: 'item', id }, event: 'itemRevealed', data: {} });
  };
  const offered = state === undefined ? 0 : Math.min(hintsOffered(state), question?.hints.length ?? 0);
  return (
    <div class="question-island" ref={place}>
      {children}
      {question && <Errors question={question} problems={problems} />}
      {question && state && wasChanged(kept, question.rev) && last === undefined && <p class="small">This question has changed since you answered it. Your earlier answer is kept.</p>}
      {question && state && (last !== undefined || isOut) && !isAgain && (
        <Result question={question} response={last?.response ?? { unknown: true }} mark={last?.mark ?? scoreResponse(question.key, { unknown: true })} isOut={isOut} takesFocus={isPressed} />
      )}
      {question && state && !isOut && state.tries.length > 0 && (
        <div class="result-next">
          {question.hints.slice(0, state.hintsOpened).map((hint, index) => <p class="hint" key={hint}><b>Hint {index + 1} of {question.hints.length}.</b> {hint}</p>)}
          <div class="button-row question-actions">
            {!isAgain && <button class="button" type="button" onClick={() => setAgain(true)}>Try again</button>}
            {state.hintsOpened < offered && <button class="button" data-kind="plain" type="button" onClick={() => record({ about: { kind: 'item', id }, event: 'hintOpened', data: { hint: state.hintsOpened + 1 } })}>{state.hintsOpened === 0 ? 'Show a hint' : 'Show the second hint'}</button>}
            <button class="button" data-kind="plain" type="button" onClick={reveal}>Show the answer</button>
            <span class="small">Try {state.tries.length} of {MAX_TRIES}</span>
          </div>
        </div>
      )}
    </div>
  );
}

/** Shows the controls, or puts them away behind the result; the stem stays. */
function showForm({ form, answer }: Question, isShown: boolean): void {
  for (const part of form.querySelectorAll<HTMLElement>('.check-options, .pairs, .choice-table, .order, .gaps, .check-hint, .order-said, .question-actions')) part.hidden = !isShown;
  answer.hidden = true;
  if (isShown && form.dataset['wasShown'] === 'no') form.querySelector<HTMLElement>('input:not(:disabled), select, button')?.focus();
  form.dataset['wasShown'] = isShown ? 'yes' : 'no';
}
