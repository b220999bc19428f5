import { useEffect, useRef, useState } from 'preact/hooks';
import type { Response } from '#core/assessment/types.ts';
import type { Question } from '#islands/question/read-question.ts';
import { fillForm, isTouched, readResponse, sayCount } from '#islands/question/response-form.ts';
import { saveDraft } from '#stores/progress.ts';

/**
 * Takes over the question that stands in the page: keeps what is chosen, restores what was, and hears its buttons.
 * A button that was pressed before this script came is heard now.
 */
export function useQuestion(
  question: Question,
  id: string,
  draft: Response | undefined,
  onSubmit: (act: string) => void,
): void {
  const [isLive, setLive] = useState(false);
  const submit = useRef(onSubmit);
  submit.current = onSubmit;
  /** Whether the learner chose something here: that goes before anything older. */
  const isChosen = useRef(false);
  /** Puts the steps in the order of their places. */
  const settle = useRef<() => void>();
  useEffect(() => {
    const { form, key } = question;
    const keep = () => {
      sayCount(form);
      isChosen.current = true;
      saveDraft({
        about: { kind: 'item', id },
        rev: question.rev,
        event: 'responseChanged',
        data: { response: readResponse(form, key) },
      });
    };
    const hear = (event: SubmitEvent) => {
      event.preventDefault();
      submit.current(event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'check');
    };
    if (isTouched(form)) keep();
    else sayCount(form);
    form.addEventListener('change', keep);
    form.addEventListener('input', keep);
    const begin = (sort?: () => void) => {
      settle.current = sort;
      form.addEventListener('submit', hear);
      const { early } = form.dataset;
      form.dataset['live'] = '';
      delete form.dataset['early'];
      setLive(true);
      if (early !== undefined) submit.current(early);
    };
    if ('order' in key) void orderButtons(form, keep).then(begin);
    else begin();
    return () => {
      form.removeEventListener('change', keep);
      form.removeEventListener('input', keep);
      form.removeEventListener('submit', hear);
    };
  }, []);
  useEffect(() => {
    if (!isLive || draft === undefined || isChosen.current) return;
    fillForm(question.form, draft);
    settle.current?.();
    sayCount(question.form);
  }, [isLive, draft]);
}

/** Their script comes only where there are steps. Should it not come, each step still has its place to choose. */
async function orderButtons(form: HTMLFormElement, onMove: () => void): Promise<(() => void) | undefined> {
  try {
    const { addOrderButtons } = await import('#islands/question/order-buttons.ts');
    return addOrderButtons(form, onMove);
  } catch {
    return undefined;
  }
}
