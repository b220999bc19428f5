import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Response } from '#core/assessment/types.ts';
import { addOrderButtons } from '#islands/question/order-buttons.ts';
import { readQuestion, type Question } from '#islands/question/read-question.ts';
import { fillForm, isTouched, readResponse } from '#islands/question/response-form.ts';
import { saveDraft } from '#stores/progress.ts';

type Asked = { readonly question: Question | undefined; /** What was pressed before this script came. */ readonly early: string | undefined };

/** Takes over the question that stands in the page: keeps what is chosen, restores what was, and hears its buttons. */
export function useQuestion(place: RefObject<HTMLElement>, id: string, draft: Response | undefined, onSubmit: (act: string, question: Question) => void, formId?: string): Asked {
  const [asked, setAsked] = useState<Asked>({ question: undefined, early: undefined });
  useEffect(() => {
    const question = place.current ? readQuestion(place.current) : undefined;
    if (!question) return undefined;
    const { form, key } = question;
    const keep = () => saveDraft({ about: { kind: 'item', id }, rev: question.rev, event: 'responseChanged', data: { response: readResponse(form, key), ...(formId !== undefined && { form: formId }) } });
    const hear = (event: SubmitEvent) => {
      event.preventDefault();
      onSubmit(event.submitter instanceof HTMLButtonElement ? event.submitter.value : 'check', question);
    };
    const touched = isTouched(form);
    if (key.type === 'sequence') addOrderButtons(form, keep);
    if (touched) keep();
    form.addEventListener('change', keep);
    form.addEventListener('input', keep);
    form.addEventListener('submit', hear);
    const { early } = form.dataset;
    form.dataset['live'] = '';
    delete form.dataset['early'];
    setAsked({ question, early });
    return () => {
      form.removeEventListener('change', keep);
      form.removeEventListener('input', keep);
      form.removeEventListener('submit', hear);
    };
  }, []);
  useEffect(() => {
    if (asked.question && draft !== undefined && !isTouched(asked.question.form)) fillForm(asked.question.form, draft);
  }, [asked.question, draft]);
  return asked;
}
