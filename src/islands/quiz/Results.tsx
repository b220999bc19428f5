import { useEffect, useRef } from 'preact/hooks';
import { certaintyMark } from '#core/assessment/calibration.ts';
import type { FormState } from '#core/progress/state.ts';
import Result from '#islands/question/Result.tsx';
import { criteriaOf, markForm, scoreOf } from '#islands/quiz/form-session.ts';
import OwnMark from '#islands/quiz/OwnMark.tsx';
import type { PoolQuestion, QuizData } from '#islands/quiz/pool.ts';

type Props = {
  readonly data: QuizData;
  /** The form's id. */
  readonly id: string;
  readonly form: FormState;
  readonly pool: ReadonlyMap<string, PoolQuestion>;
  readonly takesFocus: boolean;
  readonly onAgain: () => void;
};

/** A form that was handed in: the score, by criterion, then each question with its reasons. */
export default function Results({ data, id, form, pool, takesFocus, onAgain }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) title.current?.focus();
  }, [takesFocus]);
  const marked = markForm(form, data, pool);
  const score = scoreOf(marked);
  const certain = marked.flatMap((one) => {
    const { certainty } = form.answers.get(one.id)?.answer ?? {};
    return certainty && 'option' in one.response ? [certaintyMark(certainty, one.mark.got === one.mark.max)] : [];
  });
  const mark = Math.round(data.passMark * 100);
  return (
    <section class="results" aria-labelledby="results-title">
      <h2 id="results-title" tabindex={-1} ref={title}>
        {data.isQuiet ? `Your answers: ${score.points} of ${score.count}` : `Your result: ${score.percent}%`}
      </h2>
      <p class="results-sum">
        {!data.isQuiet && `${score.points} of ${score.count}. `}The mark for this module is {mark}%; nothing is locked,
        and the next form draws other questions. Form {form.code}.
      </p>
      <table class="table results-table">
        <caption>By criterion</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Right</th>
            <th scope="col">
              <span class="visually-hidden">As a line</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...criteriaOf(marked)].map(([id, part]) => (
            <tr key={id}>
              <th scope="row">
                {id} {data.criteria[id]}
              </th>
              <td class="tabular">
                {part.points} of {part.count}
              </td>
              <td>
                <svg class="score-line" viewBox="0 0 120 12" preserveAspectRatio="none" aria-hidden="true">
                  <path d={`M0 6H${Math.round(part.fraction * 120)}`} />
                  <path data-rest="" d={`M${Math.round(part.fraction * 120)} 6H120`} />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {certain.length > 0 && (
        <p class="small">
          Certainty marks, kept apart from the result: {certain.reduce((sum, one) => sum + one, 0)} from{' '}
          {certain.length === 1 ? '1 answer' : `${certain.length} answers`}.
        </p>
      )}
      <p class="button-row">
        <button class="button" type="button" onClick={onAgain}>
          Draw another form
        </button>
      </p>
      {marked.map((one, index) => (
        <section class="item-result" key={one.id} aria-labelledby={`result-${one.id}`}>
          <h3 class="item-result-title" id={`result-${one.id}`}>
            Question {index + 1}
          </h3>
          <p class="item-result-stem">{one.asked.question.stem}</p>
          <Result question={one.asked.question} response={one.response} mark={one.mark} isOut takesFocus={false} />
          {one.asked.question.key.type === 'text' && one.mark.got === 0 && 'gaps' in one.response && (
            <OwnMark
              item={one.id}
              form={id}
              question={one.asked.question}
              isUpheld={form.answers.get(one.id)?.isUpheld ?? false}
            />
          )}
        </section>
      ))}
    </section>
  );
}
