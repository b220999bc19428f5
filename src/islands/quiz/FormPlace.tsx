import type { FormState } from '#core/progress/state.ts';
import FormName from '#islands/quiz/FormName.tsx';

/** How far a form is answered, and what names it. */
export default function FormPlace({ form, here }: { readonly form: FormState; readonly here: number }) {
  const isDone = (id: string) => {
    const kept = form.answers.get(id);
    return kept?.draft !== undefined || kept?.answer !== undefined;
  };
  return (
    <div class="question-progress">
      <p class="small">
        {form.items.filter(({ id }) => isDone(id)).length} of {form.items.length} answered. <FormName form={form} />{' '}
        Saved as you go.
      </p>
      <div class="question-line" aria-hidden="true">
        {form.items.map(({ id }, at) => (
          <span key={id} data-line={at === here ? 'here' : isDone(id) ? 'solid' : 'dotted'} />
        ))}
      </div>
    </div>
  );
}
