import { useState } from 'preact/hooks';

type Props = {
  readonly bank: string;
  /** A code or link to begin with. */
  readonly given?: string | undefined;
  /** Draws the form of what was typed, or says in words what is wrong with it. */
  readonly onDraw: (typed: string) => string | undefined;
  readonly hint?: string | undefined;
};

/** A code that somebody was given, to draw the same form. */
export default function CodeForm({ bank, given = '', onDraw, hint = '' }: Props) {
  const [typed, setTyped] = useState(given);
  const [problem, setProblem] = useState<string>();
  return (
    <details class="quiz-code" open={given !== ''}>
      <summary>I have a form code</summary>
      <form
        method="dialog"
        onSubmit={(event) => {
          event.preventDefault();
          setProblem(onDraw(typed));
        }}
      >
        <div class="field">
          <label for="form-code">
            Six letters and figures, such as 7K2M9Q. It draws the same questions on every device with version {bank} of
            the course.{hint}
          </label>
          {problem !== undefined && (
            <p class="field-error" id="form-code-error">
              {problem}
            </p>
          )}
          <input
            class="input"
            id="form-code"
            value={typed}
            size={8}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={problem === undefined ? undefined : 'form-code-error'}
            aria-invalid={problem !== undefined}
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
  );
}
