import { lessonStatus } from '#core/progress/status.ts';
import type { ProgressState } from '#core/progress/state.ts';
import { moduleRows } from '#islands/my/module-rows.ts';
import GroundKey, { groundOf } from '#islands/my/GroundKey.tsx';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import type { MyCourse } from '#islands/my/my-course.ts';

type Props = { readonly course: MyCourse; readonly review: ReviewCourse; readonly state: ProgressState };

const words = { 'not-started': 'Not started', open: 'In progress', done: 'Done', 'by-hand': 'Done' } as const;
const lines = { 'not-started': 'dotted', open: 'dashed', done: 'solid', 'by-hand': 'solid' } as const;

/** How far each module and lesson has come, in words. */
export default function Modules({ course, review, state }: Props) {
  return (
    <section class="my-part" aria-labelledby="modules">
      <h2 id="modules">Modules</h2>
      <GroundKey reached={`${Math.round(course.passMark * 100)}% of a form`} secure="again after a week" />
      {moduleRows(course, review, state).map(({ module, status, done }) => {
        return (
          <details class="my-module" key={module.id}>
            <summary>
              <span class="my-module-title">{module.title}</span>
              <span class="outcome-state">
                <span class="ground-line" data-state={groundOf[status]} aria-hidden="true" />
                <b>{status}</b>
                <span class="small">
                  {done} of {module.lessons.length} lessons done
                </span>
              </span>
            </summary>
            <p class="small">
              <a href={module.href}>Open the module</a>, <a href={module.quizHref}>its quiz</a>
            </p>
            <table class="table outcomes">
              <caption class="visually-hidden">Lessons of {module.title}</caption>
              <thead class="visually-hidden">
                <tr>
                  <th scope="col">Lesson</th>
                  <th scope="col">How far</th>
                </tr>
              </thead>
              <tbody>
                {module.lessons.map((lesson) => {
                  const at = lessonStatus(state, lesson);
                  const answered = lesson.checks.filter((id) => state.items.get(id)?.tries.length).length;
                  return (
                    <tr key={lesson.id}>
                      <th scope="row">
                        <a href={lesson.href}>{lesson.title}</a>
                      </th>
                      <td>
                        <span class="firmness" data-line={lines[at]}>
                          {words[at]}
                        </span>
                        {answered > 0 && (
                          <span class="small">
                            {' '}
                            {answered} of {lesson.checks.length} checks answered
                          </span>
                        )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </details>
        );
      })}
    </section>
  );
}
