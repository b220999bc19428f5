import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { shortDay } from '#islands/my/days.ts';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import { comesBack, recordTooEasy, type Turn } from '#islands/review/review-session.ts';
import { $progress } from '#stores/progress.ts';

type Props = {
  readonly course: ReviewCourse;
  readonly turn: Turn;
  readonly rev: number;
  readonly isRight: boolean;
  readonly onNext: (isRight: boolean) => void;
};

/** After a question of a review: when it comes back, and the way on. */
export default function ReviewNext({ course, turn, rev, isRight, onNext }: Props) {
  const [isEasy, setEasy] = useState(false);
  const back = comesBack(course, useStore($progress), turn.item.id);
  const tooEasy = () => {
    recordTooEasy(turn.item.id, rev);
    setEasy(true);
  };
  return (
    <div class="review-next">
      <p class="small" role="status">
        {turn.isAgain ? againWords(isRight) : comeBackWords(isRight, back)}
      </p>
      <p class="button-row">
        <button class="button" type="button" onClick={() => onNext(isRight)}>
          Continue
        </button>
        {isRight && !turn.isAgain && (
          <button class="button" data-kind="plain" type="button" disabled={isEasy} onClick={tooEasy}>
            Too easy: ask me later
          </button>
        )}
      </p>
    </div>
  );
}

const againWords = (isRight: boolean): string =>
  isRight ? 'Right once: that is enough for today.' : 'It comes once more before the end of this sitting.';

function comeBackWords(isRight: boolean, back: number | undefined): string {
  const again = isRight ? '' : 'It comes once more in this sitting. ';
  if (back === undefined) return again;
  return `${again}${isRight ? 'It' : 'Then it'} comes back on ${shortDay(back)}.`;
}
