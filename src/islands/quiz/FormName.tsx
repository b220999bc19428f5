import { withoutRetry } from '#core/progress/form-session.ts';
import type { FormState } from '#core/progress/state.ts';

/** What names a form everywhere: its code, its quiz and the version that it was drawn from. Practice of one's own has no name to share. */
export default function FormName({ form }: { readonly form: Pick<FormState, 'quiz' | 'code' | 'bank'> }) {
  if (form.quiz !== withoutRetry(form.quiz)) return <>What you missed, mixed anew.</>;
  if (form.quiz === 'mixed') return <>Mixed practice.</>;
  return (
    <>
      Form {form.code} of <code>{form.quiz}</code>, version {form.bank ?? 'unknown'}.
    </>
  );
}
