import type { MarkedResponse } from '#core/progress/form-session.ts';
import type { Question } from '#islands/question/read-question.ts';
import Result from '#islands/question/Result.tsx';
import OwnComment from '#islands/quiz/OwnComment.tsx';
import OwnMark from '#islands/quiz/OwnMark.tsx';

type Props = {
  /** The id of the form. */ readonly form: string;
  readonly number: number;
  readonly question: Question;
  readonly marked: MarkedResponse;
  /** Whether the learner holds the response to be right against the mark. */ readonly isUpheld: boolean;
};

/** One question of a form that was handed in, with its reasons. */
export default function ItemResult({ form, number, question, marked, isUpheld }: Props) {
  return (
    <section class="item-result" aria-labelledby={`result-${marked.id}`}>
      <h3 class="item-result-title" id={`result-${marked.id}`}>
        Question {number}
      </h3>
      <p class="item-result-stem">{question.stem}</p>
      {marked.rev !== question.rev && (
        <p class="small">
          This question has changed since you answered it. Your mark stays; the reasons are the new ones.
        </p>
      )}
      <Result question={question} response={marked.response} mark={marked.mark} isOut takesFocus={false} />
      {question.key.type === 'text' && marked.mark.got === 0 && 'gaps' in marked.response && (
        <OwnMark item={marked.id} form={form} question={question} isUpheld={isUpheld} />
      )}
      <OwnComment item={marked.id} rev={question.rev} number={number} />
    </section>
  );
}
