import { useEffect, useRef } from 'preact/hooks';
import type { Response } from '#core/assessment/types.ts';
import type { FormItem } from '#core/progress/state.ts';
import { addOrderButtons } from '#islands/question/order-buttons.ts';
import { fillForm, readResponse, sayCount } from '#islands/question/response-form.ts';
import { orderParts, type PoolQuestion } from '#islands/quiz/pool.ts';
import { saveDraft } from '#stores/progress.ts';

export type AskedItem = {
  readonly asked: PoolQuestion;
  readonly item: FormItem;
  /** The id of the form that keeps what is chosen; without one nothing is kept. */
  readonly form: string | undefined;
  readonly draft: Response | undefined;
};

/** Where a question stands in its form. */
export type Place = { readonly index: number; readonly count: number };
export const placeWords = ({ index, count }: Place): string => `Question ${index + 1} of ${count}`;

/**
 * Shows a question of a form in the order that the form drew, filled with what was chosen, and keeps every change. Its
 * heading takes the focus. `act` is the button that was pressed.
 */
export function useFormQuestion(
  { asked, item, form, draft }: AskedItem,
  words: { readonly title: string; readonly check: string },
  onSubmit: (act: 'check' | 'unknown') => void,
): { readonly keep: (response?: Response) => void } {
  const submit = useRef(onSubmit);
  submit.current = onSubmit;
  const { question, whole } = asked;
  const keep = (response: Response = readResponse(question.form, question.key)) =>
    form !== undefined &&
    saveDraft({
      about: { kind: 'item', id: item.id },
      rev: question.rev,
      event: 'responseChanged',
      data: { response, form },
    });
  useEffect(() => {
    orderParts(asked, item.order);
    question.form.reset();
    if (draft !== undefined) fillForm(question.form, draft);
    if ('order' in question.key) settleSteps(asked, () => keep());
    whole.hidden = false;
    delete question.form.dataset['wasShown'];
    question.answer.hidden = true;
    nameQuestion(asked, words);
    sayCount(question.form);
    const change = () => {
      sayCount(question.form);
      keep();
    };
    const hear = (event: SubmitEvent) => {
      event.preventDefault();
      const { submitter } = event;
      submit.current(submitter instanceof HTMLButtonElement && submitter.value === 'unknown' ? 'unknown' : 'check');
    };
    question.form.addEventListener('change', change);
    question.form.addEventListener('input', change);
    question.form.addEventListener('submit', hear);
    return () => {
      whole.hidden = true;
      delete whole.dataset['near'];
      question.form.removeEventListener('change', change);
      question.form.removeEventListener('input', change);
      question.form.removeEventListener('submit', hear);
    };
  }, [item.id]);
  return { keep };
}

/** The move buttons of each question, made once: the question may come again in another form. */
const movers = new WeakMap<HTMLElement, { readonly settle: () => void; onMove: () => void }>();

function settleSteps({ whole, question }: PoolQuestion, onMove: () => void): void {
  const mover = movers.get(whole) ?? {
    settle: addOrderButtons(question.form, () => movers.get(whole)?.onMove()),
    onMove,
  };
  movers.set(whole, mover);
  mover.onMove = onMove;
  mover.settle();
}

function nameQuestion({ question }: PoolQuestion, words: { readonly title: string; readonly check: string }): void {
  const title = question.form.querySelector<HTMLElement>('.check-name');
  if (title) title.textContent = words.title;
  title?.setAttribute('tabindex', '-1');
  title?.focus();
  const check = question.form.querySelector('button[value="check"]');
  if (check) check.textContent = words.check;
}
