import { useEffect, useRef } from 'preact/hooks';
import { certaintyMark } from '#core/assessment/calibration.ts';
import { scoreByCriterion } from '#core/assessment/score.ts';
import { whatToRead } from '#core/assessment/what-to-read.ts';
import { counted } from '#core/text/counted.ts';
import { resultMarkdown } from '#core/progress/result-sheet.ts';
import { formScore, missedOf, quizName, type MarkedResponse } from '#core/progress/form-session.ts';
import type { FormState } from '#core/progress/state.ts';
import { fullDay } from '#islands/my/days.ts';
import ByCriterion from '#islands/quiz/ByCriterion.tsx';
import FormLink from '#islands/quiz/FormLink.tsx';
import FormName from '#islands/quiz/FormName.tsx';
import { markIn } from '#islands/quiz/form-session.ts';
import ItemResult from '#islands/quiz/ItemResult.tsx';
import OfferCertainty from '#islands/quiz/OfferCertainty.tsx';
import type { PoolQuestion, QuizBank } from '#islands/quiz/pool.ts';
import ReadNext from '#islands/quiz/ReadNext.tsx';
import { saveFile } from '#stores/save-file.ts';

type Props = {
  readonly bank: QuizBank;
  /** The form's id. */
  readonly id: string;
  readonly form: FormState;
  readonly pool: ReadonlyMap<string, PoolQuestion>;
  readonly onAgain: () => void;
  readonly onMissed: (form: FormState, missed: readonly MarkedResponse[]) => void;
};

/** A form that was handed in: the score, by criterion, what to read, then each question with its reasons. */
export default function Results({ bank, id, form, pool, onAgain, onMissed }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const marked = markIn(form, bank, pool);
  const score = formScore(form, marked);
  const missed = missedOf(marked);
  const certain = marked.flatMap((one) => {
    const { certainty } = form.answers.get(one.id)?.answer ?? {};
    return certainty && 'option' in one.response ? [certaintyMark(certainty, one.mark.got === one.mark.max)] : [];
  });
  const numberOf = (id: string) => form.items.findIndex((item) => item.id === id) + 1;
  const sectionOf = (id: string) => bank.items.find((item) => item.id === id)?.section ?? '';
  const saveResult = () =>
    saveFile(
      `result-${form.code}.md`,
      'text/markdown',
      resultMarkdown({
        name: `${quizName(form.quiz)}, form ${form.code}, version ${form.bank ?? 'unknown'}.`,
        day: fullDay(form.submitted?.time ?? Date.now()),
        sum: `${score.points} of ${score.count}`,
        criteria: [...scoreByCriterion(marked)].map(([id, part]) => ({
          id,
          text: bank.criteria[id] ?? '',
          sum: `${part.points} of ${part.count}`,
        })),
        missed: missed.map((one) => ({
          number: numberOf(one.id),
          stem: pool.get(one.id)?.question.stem ?? '',
          principle: pool.get(one.id)?.question.principle ?? '',
        })),
      }),
    );
  return (
    <section class="results" aria-labelledby="results-title">
      <h2 id="results-title" tabindex={-1} ref={title}>
        {bank.isQuiet ? `Your answers: ${score.points} of ${score.count}` : `Your result: ${score.percent}%`}
      </h2>
      <p class="results-sum">
        {!bank.isQuiet && `${score.points} of ${score.count}. `}
        {countsFor(form.quiz, Math.round(bank.passMark * 100))} <FormName form={form} /> <FormLink form={form} />
        {marked.length < form.items.length &&
          ` ${form.items.length - marked.length} of its questions are no longer in the course.`}
        {tookWords(form)}
      </p>
      <ByCriterion marked={marked} words={bank.criteria} />
      {certain.length > 0 && (
        <p class="small">
          Certainty marks, kept apart from the result: {certain.reduce((sum, one) => sum + one, 0)} from{' '}
          {certain.length === 1 ? '1 answer' : `${certain.length} answers`}.
        </p>
      )}
      <p class="button-row">
        {missed.length > 0 && (
          <button class="button" type="button" onClick={() => onMissed(form, missed)}>
            {missed.length === 1
              ? 'Try the one that you missed again'
              : `Try the ${missed.length} that you missed again`}
          </button>
        )}
        <button class="button" data-kind={missed.length > 0 ? 'plain' : undefined} type="button" onClick={onAgain}>
          {form.quiz === 'mixed' ? 'Practise again' : 'Draw another form'}
        </button>
        <button class="button" data-kind="plain" type="button" onClick={() => window.print()}>
          Print
        </button>
        <button class="button" data-kind="plain" type="button" onClick={saveResult}>
          Save as a file
        </button>
      </p>
      <OfferCertainty />
      <ReadNext
        readings={whatToRead(missed.map(({ id, criteria }) => ({ id, criteria, section: sectionOf(id) })))}
        bank={bank}
        numberOf={numberOf}
      />
      {marked.map((one) => {
        const asked = pool.get(one.id);
        return (
          asked && (
            <ItemResult
              key={one.id}
              form={id}
              number={numberOf(one.id)}
              question={asked.question}
              marked={one}
              isUpheld={form.answers.get(one.id)?.isUpheld ?? false}
            />
          )
        );
      })}
    </section>
  );
}

/** What a result counts for, in words. */
function countsFor(quiz: string, mark: number): string {
  return /^(?:retry_|paper_|mixed$)/.test(quiz)
    ? 'It counts for nothing but your own knowledge.'
    : `The mark for this module is ${mark}%; nothing is locked, and the next form draws other questions.`;
}

/** How long a sitting took from its draw to handing it in; one that was spread over more than half a day says nothing. */
function tookWords({ drawnAt, submitted }: FormState): string {
  if (drawnAt === undefined || submitted === undefined) return '';
  const minutes = Math.round((submitted.time - drawnAt) / 60_000);
  if (minutes < 1 || minutes > 720) return '';
  return ` You handed it in ${counted(minutes, 'minute')} after you began.`;
}
