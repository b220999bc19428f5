import { useStore } from '@nanostores/preact';
import type { Queue } from '#core/review/queue.ts';
import { shortDay } from '#islands/my/days.ts';
import PlanForm from '#islands/review/PlanForm.tsx';
import type { CourseItem } from '#islands/review/review-course.ts';
import { weekFromNow } from '#islands/review/review-session.ts';
import { $reviewPlan, changeReviewPlan } from '#stores/review-plan.ts';

type Props = {
  readonly queue: Queue<CourseItem>;
  /** Questions answered in this sitting, and how many were right at once; none before it. */
  readonly done: { readonly count: number; readonly right: number } | undefined;
  readonly onBegin: () => void;
  readonly onMore: () => void;
};

/** Before a sitting and after it: what is due, today's part of it, and what nothing due means. */
export default function StartReview({ queue, done, onBegin, onMore }: Props) {
  const { today, due, nextDue } = queue;
  const plan = useStore($reviewPlan);
  const isCatchingUp = plan.catchUpUntil !== undefined && plan.catchUpUntil > Date.now();
  return (
    <section class="review-start" aria-labelledby="review-now">
      <h2 id="review-now" tabindex={-1} ref={(title) => void (done && title?.focus())}>
        {done ? 'That is all for this sitting' : headline(queue)}
      </h2>
      {done && (
        <p>
          {done.count === 1 ? '1 question' : `${done.count} questions`}, {done.right} right at the first try.
        </p>
      )}
      {today.length === 0 && due > 0 && <p>Today’s portion is done. What else is due can wait until tomorrow.</p>}
      {due === 0 && nextDue !== undefined && <p>The next question comes back on {shortDay(nextDue)}.</p>}
      {due === 0 && nextDue === undefined && (
        <p>
          Questions come here after you have answered them in a lesson or a quiz. Each comes back after some days, and
          later each time that you know it.
        </p>
      )}
      {due > today.length && today.length > 0 && (
        <p class="small">
          {due} are due in all; these are the ones that you are likeliest to have lost.
          {isCatchingUp &&
            plan.catchUpUntil !== undefined &&
            ` You are catching up until ${shortDay(plan.catchUpUntil)}.`}
        </p>
      )}
      <p class="button-row">
        {today.length > 0 && (
          <button class="button" type="button" onClick={onBegin}>
            {done ? 'Go on' : 'Begin'}
          </button>
        )}
        {today.length === 0 && due > 0 && (
          <button class="button" data-kind="plain" type="button" onClick={onMore}>
            Take some more now
          </button>
        )}
        {due > plan.size && !isCatchingUp && (
          <button
            class="button"
            data-kind="plain"
            type="button"
            onClick={() => changeReviewPlan({ catchUpUntil: weekFromNow() })}
          >
            Catch up over 7 days
          </button>
        )}
      </p>
      <PlanForm />
    </section>
  );
}

function headline({ today, due }: Queue): string {
  if (due === 0) return 'Nothing is due';
  if (today.length === 0) return 'Done for today';
  return today.length === 1 ? '1 question today' : `${today.length} questions today`;
}
