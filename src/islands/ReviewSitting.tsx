import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import FetchProblem from '#islands/quiz/FetchProblem.tsx';
import { fetchCard, type ShownCard } from '#islands/review/fetch-card.ts';
import { fetchPage, fetchQuestion } from '#islands/quiz/fetch-questions.ts';
import type { PoolQuestion } from '#islands/quiz/pool.ts';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import ReviewCard from '#islands/review/ReviewCard.tsx';
import ReviewQuestion from '#islands/review/ReviewQuestion.tsx';
import { moreNow, queueNow, type Turn } from '#islands/review/review-session.ts';
import StartReview from '#islands/review/StartReview.tsx';
import { $progress, $record } from '#stores/progress.ts';
import { $reviewPlan } from '#stores/review-plan.ts';

type Props = { readonly course: ReviewCourse };
type Sitting = { readonly turns: readonly Turn[]; readonly at: number; readonly right: number };
type Loaded = { readonly at: number; readonly asked: PoolQuestion | ShownCard | 'failed' };

/** A sitting over what is due, all modules mixed: each question once, and once more at the end until it was right. */
export default function ReviewSitting({ course }: Props) {
  const progress = useStore($progress);
  const plan = useStore($reviewPlan);
  const isReady = useStore($record) !== 'loading';
  const [sitting, setSitting] = useState<Sitting>();
  const [loaded, setLoaded] = useState<Loaded>();
  const [attempt, setAttempt] = useState(0);
  const turn = sitting?.turns[sitting.at];

  useEffect(() => {
    if (!turn || !sitting) return;
    const { at, turns } = sitting;
    const pageOf = (one: Turn) => course.pages[one.item.page] ?? '';
    const ask = turn.item.isCard ? fetchCard : fetchQuestion;
    ask(pageOf(turn), turn.item.id)
      .then((asked) => setLoaded({ at, asked }))
      .catch(() => setLoaded({ at, asked: 'failed' }));
    const next = turns[at + 1];
    // Should that fail, it is asked for again when it is needed.
    if (next) fetchPage(pageOf(next)).catch(() => undefined);
  }, [turn, attempt]);

  if (!isReady) return <p class="small">Reading your record…</p>;
  const begin = (queue: ReturnType<typeof queueNow>) =>
    setSitting({ turns: queue.today.map(({ item }) => ({ item, isAgain: false })), at: 0, right: 0 });
  const next = (turns: readonly Turn[], isRight: boolean) =>
    sitting && setSitting({ turns, at: sitting.at + 1, right: sitting.right + Number(isRight && !turn?.isAgain) });
  if (!sitting || !turn) {
    const count = sitting?.turns.filter(({ isAgain }) => !isAgain).length ?? 0;
    return (
      <StartReview
        queue={queueNow(course, progress, plan)}
        done={sitting && { count, right: sitting.right }}
        onBegin={() => begin(queueNow(course, $progress.get(), plan))}
        onMore={() => begin(moreNow(course, $progress.get(), plan))}
      />
    );
  }
  const asked = loaded?.at === sitting.at ? loaded.asked : undefined;
  const onNext = (isRight: boolean) =>
    next(isRight ? sitting.turns : [...sitting.turns, { item: turn.item, isAgain: true }], isRight);
  const first = sitting.turns.filter(({ isAgain }) => !isAgain).length;
  const title = turn.isAgain ? 'Once more' : `Question ${sitting.at + 1} of ${first}`;
  return (
    <section aria-labelledby="sitting">
      <h2 class="visually-hidden" id="sitting">
        Today’s questions
      </h2>
      {asked === undefined && <p class="small">Fetching the question…</p>}
      {asked === 'failed' && (
        <FetchProblem
          words="This question could not be fetched."
          onAgain={() => setAttempt(attempt + 1)}
          leave={{ words: 'Go on without it', go: () => next(sitting.turns, false) }}
        />
      )}
      {typeof asked === 'object' && 'front' in asked && (
        <ReviewCard key={sitting.at} course={course} turn={turn} card={asked} title={title} onNext={onNext} />
      )}
      {typeof asked === 'object' && 'whole' in asked && (
        <ReviewQuestion key={sitting.at} course={course} turn={turn} asked={asked} title={title} onNext={onNext} />
      )}
    </section>
  );
}
