import { useStore } from '@nanostores/preact';
import { useMemo } from 'preact/hooks';
import { isLessonDone } from '#core/progress/status.ts';
import type { MyCourse } from '#islands/my/my-course.ts';
import Keep from '#islands/my/Keep.tsx';
import Arrival from '#islands/my/Arrival.tsx';
import Branching from '#islands/my/Branching.tsx';
import Calibration from '#islands/my/Calibration.tsx';
import Due from '#islands/my/Due.tsx';
import Modules from '#islands/my/Modules.tsx';
import Notes from '#islands/my/Notes.tsx';
import { standingOf } from '#islands/my/outcome-rows.ts';
import Outcomes from '#islands/my/Outcomes.tsx';
import Taken from '#islands/my/Taken.tsx';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import { $progress, $record } from '#stores/progress.ts';
import { $settings } from '#stores/settings.ts';

type Props = { readonly course: MyCourse; readonly review: ReviewCourse };

/** The learner's own record: how far, results, notes, and the ways to keep, move and delete it. */
export default function MyLearning({ course, review }: Props) {
  const state = useStore($progress);
  const keeping = useStore($record);
  const { certainty } = useStore($settings);
  const isEmpty =
    state.lessons.size === 0 &&
    state.items.size === 0 &&
    state.forms.size === 0 &&
    state.reflections.size === 0 &&
    state.cases.size === 0;
  const standing = useMemo(() => standingOf(course, review, state), [state]);
  const done = course.modules
    .flatMap((module) => module.lessons)
    .filter((lesson) => isLessonDone(state, lesson)).length;
  return (
    <div class="my">
      <Arrival />
      {keeping !== 'loading' && isEmpty && (
        <section class="notice" data-line="none">
          <h2 class="notice-title">Nothing here yet</h2>
          <p>
            Answer a check or write a note in a lesson, and it appears here: how firm each outcome is, what comes back
            for review, your results and what you wrote. It is kept in this browser, on this device, and nowhere else.
          </p>
          <p class="button-row">
            <a class="button" href={course.first}>
              Start with lesson 1
            </a>
            <a href="#keep">Bring in a file from another device</a>
          </p>
        </section>
      )}
      {!isEmpty && (
        <p class="small" role="status">
          {done} of {course.modules.flatMap((module) => module.lessons).length} lessons done, {state.counts.answered}{' '}
          checks answered, {state.counts.forms} quiz forms handed in.
        </p>
      )}
      {!isEmpty && (
        <>
          <Due standing={standing} reviewHref={course.reviewHref} />
          <Outcomes course={course} rows={standing.rows} />
          <Modules course={course} review={review} state={state} />
          <Taken course={course} state={state} />
          <Branching course={course} state={state} />
          <Calibration state={state} settingsHref={course.settingsHref} isAsked={certainty} />
          <Notes course={course} review={review} state={state} />
        </>
      )}
      <Keep course={course} />
    </div>
  );
}
