import { formLink, readPaperId } from '#core/assessment/paper.ts';
import type { FormState } from '#core/progress/state.ts';

/** The way for somebody else to the same paper; other quizzes have none. */
export default function FormLink({ form }: { readonly form: FormState }) {
  const { quiz, code, bank } = form;
  if (readPaperId(quiz) === undefined) return null;
  const name = { quiz, code, ...(bank !== undefined && { bank }) };
  return <a href={`#${formLink(name)}`}>A link that draws the same paper</a>;
}
