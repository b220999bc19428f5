import { useEffect, useRef, useState } from 'preact/hooks';
import type { ShownCard } from '#islands/review/fetch-card.ts';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import { recordReview, type Turn } from '#islands/review/review-session.ts';
import ReviewNext from '#islands/review/ReviewNext.tsx';

type Props = {
  readonly course: ReviewCourse;
  readonly turn: Turn;
  readonly card: ShownCard;
  readonly title: string;
  readonly onNext: (isRight: boolean) => void;
};

/** A card has no revision that would change a key. */
const REV = 1;
const JUDGEMENTS = [
  { option: 'known', words: 'I had it', got: 2 },
  { option: 'partly', words: 'I had part of it', got: 1 },
  { option: 'not-yet', words: 'Not yet', got: 0 },
] as const;

/** A card of a review: recalled first, then turned over, then judged by the learner. */
export default function ReviewCard({ course, turn, card, title, onNext }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const back = useRef<HTMLDivElement>(null);
  const [isTurned, setTurned] = useState(false);
  const [got, setGot] = useState<number>();
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (isTurned) back.current?.focus();
  }, [isTurned]);
  const judge = ({ option, got: points }: (typeof JUDGEMENTS)[number]) => {
    if (!turn.isAgain)
      recordReview(turn.item.id, REV, { response: { option }, mark: { got: points, max: 2, parts: {} } });
    setGot(points);
  };
  return (
    <div class="review-card">
      <h3 class="check-name" tabindex={-1} ref={heading}>
        {title}
      </h3>
      <p class="review-card-front">{card.front}</p>
      {!isTurned && (
        <>
          <p class="small">Say the answer to yourself, then turn the card over.</p>
          <p class="button-row">
            <button class="button" type="button" onClick={() => setTurned(true)}>
              Turn it over
            </button>
          </p>
        </>
      )}
      {isTurned && (
        <div class="review-card-back" tabindex={-1} ref={back}>
          <p>{card.back}</p>
          <p class="small">
            Taught in <a href={card.lesson.href}>{card.lesson.title}</a>
          </p>
        </div>
      )}
      {isTurned && got === undefined && (
        <fieldset class="review-card-judge">
          <legend>How much of it did you have?</legend>
          <p class="button-row">
            {JUDGEMENTS.map((one) => (
              <button class="button" data-kind="plain" type="button" key={one.option} onClick={() => judge(one)}>
                {one.words}
              </button>
            ))}
          </p>
        </fieldset>
      )}
      {got !== undefined && <ReviewNext course={course} turn={turn} rev={REV} isRight={got === 2} onNext={onNext} />}
    </div>
  );
}
