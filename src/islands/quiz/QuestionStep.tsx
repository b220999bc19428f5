import { useEffect, useRef, useState } from 'preact/hooks';
import { isStopped, stopWords } from '#islands/quiz/stop.ts';
import type { Response } from '#core/assessment/types.ts';
import type { Certainty as CertaintyLevel } from '#core/progress/events.ts';
import type { FormItem } from '#core/progress/state.ts';
import { addOrderButtons } from '#islands/question/order-buttons.ts';
import { fillForm, readResponse, sayCount } from '#islands/question/response-form.ts';
import Certainty from '#islands/quiz/Certainty.tsx';
import { orderParts, type PoolQuestion } from '#islands/quiz/pool.ts';
import { flushDrafts, saveDraft } from '#stores/progress.ts';

type Props = {
  readonly asked: PoolQuestion;
  readonly item: FormItem;
  readonly form: string;
  readonly draft: Response | undefined;
  /** Whether the learner is asked how sure they are, and what they said. */
  readonly asksCertainty: boolean;
  readonly certainty: CertaintyLevel | undefined;
  readonly place: { readonly index: number; readonly count: number };
  readonly isFlagged: boolean;
  readonly onFlag: () => void;
  readonly onGo: (step: -1 | 1) => void;
};

/** One question of a form, in the order that the form drew; what stands in it is kept with every change. */
export default function QuestionStep({
  asked,
  item,
  form,
  draft,
  asksCertainty,
  certainty,
  place,
  isFlagged,
  onFlag,
  onGo,
}: Props) {
  const [stopped, setStopped] = useState('');
  const go = useRef(onGo);
  go.current = onGo;
  const { question, whole } = asked;
  const keep = (response: Response = readResponse(question.form, question.key)) =>
    saveDraft({
      about: { kind: 'item', id: item.id },
      rev: item.rev,
      event: 'responseChanged',
      data: { response, form },
    });
  useEffect(() => {
    orderParts(asked, item.order);
    question.form.reset();
    if (draft !== undefined) fillForm(question.form, draft);
    const settle =
      'order' in question.key && !whole.querySelector('.order-move')
        ? addOrderButtons(question.form, () => keep())
        : undefined;
    settle?.();
    whole.hidden = false;
    question.answer.hidden = true;
    const title = question.form.querySelector<HTMLElement>('.check-name');
    if (title) title.textContent = `Question ${place.index + 1} of ${place.count}`;
    title?.setAttribute('tabindex', '-1');
    title?.focus();
    sayCount(question.form);
    const change = () => {
      sayCount(question.form);
      keep();
    };
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      if (event.submitter instanceof HTMLButtonElement && event.submitter.value === 'unknown') keep({ unknown: true });
      else if (isStopped(question, whole)) {
        setStopped(stopWords(question));
        return;
      } else if ('order' in question.key) keep();
      flushDrafts();
      go.current(1);
    };
    question.form.addEventListener('change', change);
    question.form.addEventListener('input', change);
    question.form.addEventListener('submit', submit);
    const check = question.form.querySelector('button[value="check"]');
    if (check) check.textContent = place.index + 1 === place.count ? 'Check your answers' : 'Continue';
    return () => {
      whole.hidden = true;
      delete whole.dataset['near'];
      question.form.removeEventListener('change', change);
      question.form.removeEventListener('input', change);
      question.form.removeEventListener('submit', submit);
    };
  }, [item.id]);
  return (
    <div class="question-tools">
      {asksCertainty && question.key.type === 'sba' && (
        <Certainty question={question} item={item} form={form} chosen={certainty} />
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
