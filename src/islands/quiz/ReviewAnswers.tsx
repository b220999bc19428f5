import { useEffect, useRef } from 'preact/hooks';
import { problemsOf } from '#core/assessment/marking/table.ts';
import type { Response } from '#core/assessment/types.ts';
import type { FormState } from '#core/progress/state.ts';
import type { PoolQuestion } from '#islands/quiz/pool.ts';

type Props = {
  readonly form: FormState;
  readonly pool: ReadonlyMap<string, PoolQuestion>;
  readonly flags: ReadonlySet<string>;
  readonly onChange: (index: number) => void;
  readonly onSubmit: () => void;
};

/** Check your answers: what was said to each question, with a way back to each. */
export default function ReviewAnswers({ form, pool, flags, onChange, onSubmit }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const drafts = form.items.map(({ id }) => form.answers.get(id)?.draft);
  const open = drafts.filter((draft, index) => !isAnswered(draft, pool.get(form.items[index]?.id ?? ''))).length;
  return (
    <section class="review-answers" aria-labelledby="review-title">
      <h2 id="review-title" tabindex={-1} ref={title}>
        Check your answers
      </h2>
      <p>
        {open === 0 ? (
          'Every question is answered.'
        ) : (
          <>
            <b>{open === 1 ? '1 question is' : `${open} questions are`} not fully answered.</b> What is left open counts
            as not known. You may still hand it in.
          </>
        )}
      </p>
      <table class="table answers">
        <caption class="visually-hidden">Your answers</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">Your answer</th>
            <th scope="col">
              <span class="visually-hidden">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {form.items.map(({ id }, index) => {
            const asked = pool.get(id);
            const words = answerWords(drafts[index], asked);
            return (
              <tr key={id}>
                <th scope="row" class="number">
                  {index + 1}
                </th>
                <td class={words === undefined ? 'not-answered' : undefined}>
                  {words ?? 'Not answered'}
                  {flags.has(id) && <span class="small"> Flagged</span>}
                </td>
                <td>
                  <button class="link-button" type="button" onClick={() => onChange(index)}>
                    {words === undefined ? 'Answer' : 'Change'}
                    <span class="visually-hidden"> question {index + 1}</span>
                  </button>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p class="button-row">
        <button class="button" type="button" onClick={onSubmit}>
          Hand in {form.items.length} questions
        </button>
      </p>
    </section>
  );
}

/** Whether a question has all that it asks for. */
function isAnswered(draft: Response | undefined, asked: PoolQuestion | undefined): boolean {
  if (draft === undefined || asked === undefined) return false;
  return problemsOf(asked.question.key, draft).every(({ reason }) => reason === 'check-spelling');
}

function answerWords(draft: Response | undefined, asked: PoolQuestion | undefined): string | undefined {
  if (draft === undefined || asked === undefined) return undefined;
  const { texts, choiceName, key } = asked.question;
  if ('unknown' in draft) return 'I do not know yet';
  if ('option' in draft) return draft.option === '' ? undefined : texts[draft.option];
  if ('options' in draft)
    return draft.options.length === 0 ? undefined : draft.options.map((id) => texts[id] ?? id).join('; ');
  if ('order' in draft) return draft.order.length === 0 ? undefined : 'In an order of your own';
  const chosen = Object.entries('rows' in draft ? draft.rows : draft.gaps);
  if (chosen.length === 0) return undefined;
  const all =
    'rows' in key ? Object.keys(key.rows).length : 'gaps' in key ? Object.keys(key.gaps).length : chosen.length;
  return 'gaps' in draft
    ? chosen.map(([gap, text]) => choiceName(gap, text)).join('; ')
    : `${chosen.length} of ${all} rows answered`;
}
