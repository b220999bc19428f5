import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { problemsOf, scoreResponse } from '#core/assessment/marking/table.ts';
import type { Mark, Problem, Response } from '#core/assessment/types.ts';
import { Errors } from '#islands/question/Errors.tsx';
import { addOrderButtons } from '#islands/question/order-buttons.ts';
import { fillForm, readResponse } from '#islands/question/response-form.ts';
import Result from '#islands/question/Result.tsx';
import type { PoolQuestion } from '#islands/quiz/pool.ts';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import {
  comesBack,
  draftOf,
  keepDraft,
  recordReview,
  recordTooEasy,
  type Turn,
} from '#islands/review/review-session.ts';
import { shortDay } from '#islands/my/days.ts';
import { $progress } from '#stores/progress.ts';

type Props = {
  readonly course: ReviewCourse;
  readonly turn: Turn;
  readonly asked: PoolQuestion;
  readonly title: string;
  readonly onNext: (isRight: boolean) => void;
};
type Done = { readonly response: Response; readonly mark: Mark };

/** One question of a review: one try, then what is right and why, and when it comes back. */
export default function ReviewQuestion({ course, turn, asked, title, onNext }: Props) {
  const slot = useRef<HTMLDivElement>(null);
  const [done, setDone] = useState<Done>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [isEasy, setEasy] = useState(false);
  const progress = useStore($progress);
  const { question, whole } = asked;
  const { item, isAgain } = turn;
  useEffect(() => {
    const { form, key, rev } = question;
    const keep = () => {
      if (!isAgain) keepDraft(item.id, rev, readResponse(form, key));
    };
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      const isUnknown = event.submitter instanceof HTMLButtonElement && event.submitter.value === 'unknown';
      const response: Response = isUnknown ? { unknown: true } : readResponse(form, key);
      const found = problemsOf(key, response);
      setProblems(found);
      if (found.length > 0) return;
      const made = { response, mark: scoreResponse(key, response) };
      if (!isAgain) recordReview(item.id, rev, made);
      for (const part of [...question.fieldset.children, ...form.querySelectorAll('.question-actions')])
        if (part instanceof HTMLElement && part.tagName !== 'LEGEND') part.hidden = true;
      setDone(made);
    };
    slot.current?.append(whole);
    const name = whole.querySelector<HTMLElement>('.check-name');
    if (name) name.textContent = title;
    const draft = isAgain ? undefined : draftOf($progress.get(), item.id);
    if (draft) fillForm(form, draft);
    if ('order' in key) addOrderButtons(form, keep)();
    form.addEventListener('change', keep);
    form.addEventListener('input', keep);
    form.addEventListener('submit', submit);
    name?.focus();
    // The element goes with its listeners: each turn takes a new copy of its question.
  }, []);
  const isRight = done !== undefined && done.mark.got === done.mark.max;
  const back = done && comesBack(course, progress, item.id);
  return (
    <div class="review-question">
      <div ref={slot} />
      <Errors question={question} problems={problems} />
      {done && <Result question={question} response={done.response} mark={done.mark} isOut takesFocus />}
      {done && (
        <div class="review-next">
          <p class="small" role="status">
            {isAgain
              ? isRight
                ? 'Right once: that is enough for today.'
                : 'It comes once more before the end of this sitting.'
              : `${isRight ? '' : 'It comes once more in this sitting. '}${back === undefined ? '' : `Then it comes back on ${shortDay(back)}.`}`}
          </p>
          <p class="button-row">
            <button class="button" type="button" onClick={() => onNext(isRight)}>
              Continue
            </button>
            {isRight && !isAgain && (
              <button
                class="button"
                data-kind="plain"
                type="button"
                disabled={isEasy}
                onClick={() => {
                  recordTooEasy(item.id, question.rev);
                  setEasy(true);
                }}
              >
                Too easy: ask me later
              </button>
            )}
          </p>
        </div>
      )}
    </div>
  );
}
