import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { isLessonDone } from '#core/progress/status.ts';
import { counted } from '#core/text/counted.ts';
import { hoursWords } from '#core/text/hours.ts';
import { fullDay } from '#islands/my/days.ts';
import { moduleRows } from '#islands/my/module-rows.ts';
import type { MyCourse } from '#islands/my/my-course.ts';
import { standingOf } from '#islands/my/outcome-rows.ts';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import { $progress, $record } from '#stores/progress.ts';

type Props = { readonly course: MyCourse; readonly review: ReviewCourse };

/** What a learner has done, on one sheet that says that they recorded it themselves. */
export default function Statement({ course, review }: Props) {
  const state = useStore($progress);
  const isReady = useStore($record) !== 'loading';
  const [name, setName] = useState('');
  const rows = useMemo(() => standingOf(course, review, state).rows, [state]);
  const modules = moduleRows(course, review, state).filter(({ status }) => status !== 'Not started');
  const read = course.modules.flatMap((module) => module.lessons).filter((lesson) => isLessonDone(state, lesson));
  const minutes = read.reduce((sum, lesson) => sum + lesson.minutes, 0);
  if (!isReady) return <p class="small">Reading your record…</p>;
  if (modules.length === 0)
    return <p class="notice">There is nothing to state yet. What you do in the course is recorded as you go.</p>;
  return (
    <div class="statement">
      <div class="no-print">
        <label class="field">
          <span>Your name, for the print-out (it is not kept)</span>
          <input
            class="input"
            value={name}
            autocomplete="name"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <p class="button-row">
          <button class="button" type="button" onClick={() => print()}>
            Print
          </button>
        </p>
      </div>
      <p class="statement-name">{name === '' ? 'Name: ____________________________' : name}</p>
      <p>
        Recorded by the learner, in their own browser, up to {fullDay(Date.now())}. Nobody has checked who answered; it
        is no certificate and no credit. Course: Working in partnership in health and social care (Common Ground,
        version {course.version}).
      </p>
      <h2>Modules</h2>
      <table class="table">
        <caption class="visually-hidden">Modules begun</caption>
        <thead>
          <tr>
            <th scope="col">Module</th>
            <th scope="col" class="number">
              Lessons done
            </th>
            <th scope="col" class="number">
              Best quiz
            </th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {modules.map(({ module, status, done, best }) => (
            <tr key={module.id}>
              <th scope="row">{module.title}</th>
              <td class="number">
                {done} of {module.lessons.length}
              </td>
              <td class="number">{best === undefined ? 'not taken' : `${best}%`}</td>
              <td>{status}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {read.length > 0 && (
        <p>
          Reading: {counted(read.length, 'lesson')} done. By the course’s own estimate that is about{' '}
          {hoursWords(minutes)}; time at questions is not counted.
        </p>
      )}
      <h2>Results by criterion</h2>
      <table class="table">
        <caption class="visually-hidden">Results by criterion</caption>
        <thead>
          <tr>
            <th scope="col">Criterion</th>
            <th scope="col">Last quiz questions</th>
            <th scope="col">Status</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, text, share, count, status }) => (
            <tr key={id}>
              <th scope="row">
                {id} {text}
              </th>
              <td>{share === undefined ? 'none yet' : `${Math.round(share * 100)}% of ${count}`}</td>
              <td>{status}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="small">
        Reached: {Math.round(course.passMark * 100)}% or more, for a module in one form, for a criterion over its last
        12 quiz questions. Secure: again after a week or more.
      </p>
    </div>
  );
}
