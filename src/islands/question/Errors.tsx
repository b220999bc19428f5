import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '#core/assessment/types.ts';
import { fieldErrors } from '#islands/question/errors.ts';
import type { Question } from '#islands/question/read-question.ts';

type Props = { readonly question: Question; readonly problems: readonly Problem[] };

/** "There is a problem": takes the focus and leads to the control. It is about the form, never about the answer. */
export function Errors({ question, problems }: Props) {
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = question.form.querySelector('[data-errors]');
    if (summary.current && place) place.append(summary.current);
    question.form.toggleAttribute('data-invalid', problems.length > 0);
    document.title = `${problems.length > 0 ? 'Error: ' : ''}${document.title.replace(/^Error: /, '')}`;
    if (problems.length > 0) summary.current?.focus();
  }, [problems]);
  const title = `${question.form.id}-problem`;
  return (
    <div class="error-place">
      {problems.length > 0 && (
        <div class="error-summary" tabindex={-1} role="group" aria-labelledby={title} ref={summary}>
          <h4 class="error-summary-title" id={title}>
            There is a problem
          </h4>
          <ul role="list">
            {fieldErrors(question, problems).map((error) => (
              <li key={error.words}>
                <a
                  href={`#${error.control}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(error.control)?.focus();
                  }}
                >
                  {error.words}.
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
