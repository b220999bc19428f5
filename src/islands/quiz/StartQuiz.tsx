import { readFormCode } from '#core/assessment/form-code.ts';
import type { NamedForm } from '#core/progress/form-session.ts';
import CodeForm from '#islands/quiz/CodeForm.tsx';
import FormsTaken from '#islands/quiz/FormsTaken.tsx';
import type { QuizData } from '#islands/quiz/pool.ts';

type Props = {
  readonly data: QuizData;
  readonly isReady: boolean;
  readonly open: string | undefined;
  readonly taken: readonly NamedForm[];
  readonly onBegin: (code?: string) => void;
  readonly onShow: (form: string) => void;
};

/** Before a form: begin, go on with one that is open, enter a code, look at results. */
export default function StartQuiz({ data, isReady, open, taken, onBegin, onShow }: Props) {
  const draw = (typed: string) => {
    const code = readFormCode(typed);
    if (!code.ok) return 'Enter a code of six letters and figures';
    onBegin(code.value);
    return undefined;
  };
  return (
    <section class="quiz-start" aria-label="Begin">
      <p class="button-row">
        {open !== undefined && (
          <button class="button" type="button" disabled={!isReady} onClick={() => onShow(open)}>
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
      <CodeForm bank={data.bank} onDraw={draw} />
      <FormsTaken taken={taken} onShow={onShow} />
    </section>
  );
}
