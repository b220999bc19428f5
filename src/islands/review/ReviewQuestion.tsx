import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { problemsOf, scoreResponse } from '#core/assessment/marking/table.ts';
import { partOrder } from '#core/assessment/part-order.ts';
import type { Mark, Problem, Response } from '#core/assessment/types.ts';
import { Errors } from '#islands/question/Errors.tsx';
import { readResponse } from '#islands/question/response-form.ts';
import Result from '#islands/question/Result.tsx';
import { showControls } from '#islands/question/show-controls.ts';
import type { PoolQuestion } from '#islands/quiz/pool.ts';
import Certainty from '#islands/quiz/Certainty.tsx';
import { useFormQuestion } from '#islands/quiz/use-form-question.ts';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import { recordReview, formOfToday, type Turn } from '#islands/review/review-session.ts';
import ReviewNext from '#islands/review/ReviewNext.tsx';
import { $progress } from '#stores/progress.ts';
import { $settings } from '#stores/settings.ts';

type Props = {
  readonly course: ReviewCourse;
  readonly turn: Turn;
  readonly asked: PoolQuestion;
  readonly title: string;
  readonly onNext: (isRight: boolean) => void;
};

/** One question of a review: one try, then what is right and why, and when it comes back. */
export default function ReviewQuestion({ course, turn, asked, title, onNext }: Props) {
  const slot = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState<{ readonly response: Response; readonly mark: Mark }>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const progress = useStore($progress);
  const { question, whole } = asked;
  const { item, isAgain } = turn;
  const form = formOfToday();
  const asksCertainty = useStore($settings).certainty;
  useEffect(() => slot.current?.append(whole), []);
  useFormQuestion(
    {
      asked,
      item: { id: item.id, rev: question.rev, order: partOrder({ ...item, key: question.key }, form) },
      // What is asked once more is practice: nothing of it is kept.
      form: isAgain ? undefined : form,
      draft: isAgain ? undefined : progress.forms.get(form)?.answers.get(item.id)?.draft,
    },
    { title, check: 'Check' },
    (act) => {
      if (done) return;
      const response = act === 'unknown' ? { unknown: true as const } : readResponse(question.form, question.key);
      const found = problemsOf(question.key, response);
      setProblems(found);
      if (found.length > 0) return;
      const made = { response, mark: scoreResponse(question.key, response) };
      if (!isAgain) recordReview(item.id, question.rev, made);
      setDone(made);
    },
  );
  useEffect(() => showControls(question, done === undefined), [done]);
  return (
    <div class="review-question">
      <div ref={slot} />
      <Errors question={question} problems={problems} />
      {asksCertainty && question.key.type === 'sba' && !isAgain && !done && (
        <Certainty question={question} item={{ id: item.id, rev: question.rev }} form={form} chosen={undefined} />
      )}
      {done && <Result question={question} response={done.response} mark={done.mark} isOut takesFocus />}
      {done && (
        <ReviewNext
          course={course}
          turn={turn}
          rev={question.rev}
          isRight={done.mark.got === done.mark.max}
          onNext={onNext}
        />
      )}
    </div>
  );
}
