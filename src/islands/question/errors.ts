import type { Problem } from '#core/assessment/types.ts';
import type { Question } from '#islands/question/read-question.ts';
import { typeWords } from '#islands/question/type-words.ts';

/** A problem of the form in words, with the control that it is about. */
export type FieldError = { readonly words: string; readonly control: string };

/** What stands in the way of submitting, in words that say what to do. */
export function fieldErrors(question: Question, problems: readonly Problem[]): readonly FieldError[] {
  return problems.map((problem) => ({ words: wordsOf(question, problem), control: controlOf(question, problem) }));
}

function wordsOf({ key, texts }: Question, { reason, part }: Problem): string {
  const about = part === undefined ? '' : `: ${(texts[part] ?? '').replace(/\.$/, '')}`;
  switch (reason) {
    case 'nothing-chosen':
      return typeWords[key.type].nothing;
    case 'other-number':
      return `Choose exactly ${'key' in key ? key.key.length : ''}`;
    case 'row-empty':
      return `Choose an answer for each row${about}`;
    case 'gap-empty':
      return `Fill each gap${about}`;
    case 'place-twice':
      return 'Give each a place of its own';
    case 'check-spelling':
      return `Check the spelling${about}. This does not count as a try`;
  }
}

/** Gives the control an id of its own where it has none, so that the summary can lead to it. */
function controlOf({ form, key }: Question, { part }: Problem): string {
  const name =
    part === undefined ? undefined : 'gaps' in key ? `gap:${part}` : 'order' in key ? `place:${part}` : `row:${part}`;
  const control =
    name === undefined
      ? form.querySelector<HTMLElement>('input, select')
      : form.querySelector<HTMLElement>(`[name="${name}"]`);
  if (control && control.id === '') control.id = `${form.id}-${name ?? 'first'}`.replaceAll(':', '-');
  return control?.id ?? form.id;
}
