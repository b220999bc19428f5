import type { Question } from '#islands/question/read-question.ts';

/** Shows the controls of a question, or puts them away behind the result; the stem stays. */
export function showControls({ form, answer }: Question, isShown: boolean): void {
  for (const part of form.querySelectorAll<HTMLElement>('.check > fieldset > :not(legend), .question-actions'))
    part.hidden = !isShown;
  answer.hidden = true;
  if (isShown && form.dataset['wasShown'] === 'no')
    form.querySelector<HTMLElement>('input:not(:disabled), select, button')?.focus();
  form.dataset['wasShown'] = isShown ? 'yes' : 'no';
}
