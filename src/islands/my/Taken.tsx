import { fullDay } from '#islands/my/days.ts';
import ResultsPlot from '#islands/my/ResultsPlot.tsx';
import { quizName } from '#core/progress/form-session.ts';
import type { ProgressState } from '#core/progress/state.ts';
import type { MyCourse } from '#islands/my/my-course.ts';

type Props = { readonly course: MyCourse; readonly state: ProgressState };

/** Quiz forms that were handed in, latest first. */
export default function Taken({ course, state }: Props) {
  const taken = [...state.forms.values()]
    .flatMap((form) => (form.submitted ? [{ ...form, submitted: form.submitted }] : []))
    .sort((a, b) => b.submitted.time - a.submitted.time);
  return (
    <section class="my-part" aria-labelledby="history">
      <h2 id="history">Results so far</h2>
      {taken.length > 1 && (
        <ResultsPlot
          passMark={course.passMark}
          results={taken.map(({ quiz, submitted }) => ({ quiz, time: submitted.time, percent: submitted.percent }))}
        />
      )}
      {taken.length === 0 ? (
        <p>
          No quiz form has been handed in yet.{' '}
          {course.modules.map((module, index) => (
            <span key={module.id}>
              {index > 0 && ', '}
              <a href={module.quizHref}>{module.title}</a>
            </span>
          ))}
          .
        </p>
      ) : (
        <table class="table">
          <caption class="visually-hidden">Quiz forms handed in</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">Quiz</th>
              <th scope="col">Form</th>
              <th scope="col" class="number">
                Result
              </th>
            </tr>
          </thead>
          <tbody>
            {taken.map((form) => {
              const module = course.modules.find(({ id }) => id === form.quiz);
              return (
                <tr key={`${form.code}-${form.submitted.time}`}>
                  <td>{fullDay(form.submitted.time)}</td>
                  <th scope="row">{module ? <a href={module.quizHref}>{module.title}</a> : quizName(form.quiz)}</th>
                  <td>{form.code}</td>
                  <td class="number">{form.submitted.percent}%</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
