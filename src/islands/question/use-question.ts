import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Response } from '#core/assessment/types.ts';
import { readQuestion, type Question } from '#islands/question/read-question.ts';
import { fillForm, isTouched, readResponse } from '#islands/question/response-form.ts';
import { saveDraft } from '#stores/progress.ts';

type Asked = { readonly question: Question | undefined; /** What was pressed before this script came. */ readonly early: string | undefined };

/** Takes over the question that stands in the page: keeps what is chosen, restores what was, and hears its buttons. */
export function useQuestion(place: RefObject<HTMLElement>, id: string, draft: Response | undefined, onSubmit: (act: string, question: Question) => void): Asked {
  const [asked, setAsked] = useState<Asked>({ question: undefined, early: undefined });
  /** Whether the learner chose something here: that goes before anything older. */
  const isChosen = useRef(false);
  /** Puts the steps in the order of their places. */
  const settle = useRef<() => void>();
  useEffect(() => {
    const question = place.current ? readQuestion(place.current) : undefined;
    if (!question) return undefined;
    const { form, key } = question;
    const keep = () => {
      isChosen.current = true;
      saveDraft({ about: { kind: 'item', id }, rev: question.rev, event: 'responseChanged', data: { response: readResponse(form, key) } });
    };
    const hear = (event: SubmitEvent) => {
      event.preventDefault();
      onSubmit(event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'check', question);
    };
    if (isTouched(form)) keep();
    form.addEventListener('change', keep);
    form.addEventListener('input', keep);
    const begin = (sort?: () => void) => {
      settle.current = sort;
      form.addEventListener('submit', hear);
      const { early } = form.dataset;
      form.dataset['live'] = '';
      delete form.dataset['early'];
      setAsked({ question, early });
    };
    if (key.type === 'sequence') void orderButtons(form, keep).then(begin);
    else begin();
    return () => {
      form.removeEventListener('change', keep);
      form.removeEventListener('input', keep);
      form.removeEventListener('submit', hear);
    };
  }, []);
  useEffect(() => {
    if (!asked.question || draft === undefined || isChosen.current) return;
    fillForm(asked.question.form, draft);
    settle.current?.();
  }, [asked.question, draft]);
  return asked;
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
