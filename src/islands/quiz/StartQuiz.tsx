import { useState } from 'preact/hooks';
import { readFormCode } from '#core/assessment/form-code.ts';
import type { FormState } from '#core/progress/state.ts';
import type { QuizData } from '#islands/quiz/pool.ts';

type Props = {
  readonly data: QuizData;
  readonly isReady: boolean;
  readonly open: string | undefined;
  readonly taken: readonly (readonly [string, FormState])[];
  readonly onBegin: (code?: string) => void;
  readonly onResume: (form: string) => void;
  readonly onShow: (form: string) => void;
};

/** Before a form: begin, go on with one that is open, enter a code, look at results. */
export default function StartQuiz({ data, isReady, open, taken, onBegin, onResume, onShow }: Props) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const begin = () => {
    const code = readFormCode(typed);
    if (code.ok) onBegin(code.value);
    setWrong(!code.ok);
  };
  return (
    <section class="quiz-start" aria-label="Begin">
      <p class="button-row">
        {open !== undefined && (
          <button class="button" type="button" disabled={!isReady} onClick={() => onResume(open)}>
            Go on where you stopped
          </button>
        )}
        <button
          class="button"
          type="button"
          data-kind={open === undefined ? undefined : 'plain'}
          disabled={!isReady}
          onClick={() => onBegin()}
        >
          {open === undefined && taken.length === 0 ? 'Start the quiz' : 'Draw a new form'}
        </button>
      </p>
      <details class="quiz-code">
        <summary>I have a form code</summary>
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            begin();
          }}
        >
          <div class="field">
            <label for="form-code">
              Six letters and figures, such as 7K2M9Q. It draws the same questions on every device with version{' '}
              {data.bank} of the course.
            </label>
            {isWrong && (
              <p class="field-error" id="form-code-error">
                Enter a code of six letters and figures
              </p>
            )}
            <input
              class="input"
              id="form-code"
              value={typed}
              size={8}
              autocomplete="off"
              spellcheck={false}
              aria-describedby={isWrong ? 'form-code-error' : undefined}
              aria-invalid={isWrong}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </div>
          <p class="button-row">
            <button class="button" data-kind="plain" data-size="small">
              Draw this form
            </button>
          </p>
        </form>
      </details>
      {taken.length > 0 && (
        <table class="table forms-taken">
          <caption>Forms that you have handed in</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Form</th>
              <th scope="col">Result</th>
              <th scope="col">
                <span class="visually-hidden">Look</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {taken.map(([id, form]) => (
              <tr key={id}>
                <th scope="row">
                  {new Date(form.submitted?.time ?? 0).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' })}
                </th>
                <td>{form.code}</td>
                <td>{form.submitted?.percent}%</td>
                <td>
                  <button class="link-button" type="button" onClick={() => onShow(id)}>
                    Look<span class="visually-hidden"> at form {form.code}</span>
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
