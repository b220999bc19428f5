import { runCounts, runsOf } from '#core/assessment/case-runs.ts';
import type { ProgressState } from '#core/progress/state.ts';
import { fullDay } from '#islands/my/days.ts';
import type { MyCourse } from '#islands/my/my-course.ts';

type Props = { readonly course: MyCourse; readonly state: ProgressState };

/** The branching cases that were begun: how often, which of the endings, when. There is no score to show. */
export default function Branching({ course, state }: Props) {
  const begun = course.branching.flatMap((one) => {
    const runs = runsOf(one.key, state.cases.get(one.id) ?? []);
    const last = runs.at(-1);
    return last === undefined ? [] : [{ ...one, ...runCounts(one.key, runs), last }];
  });
  if (begun.length === 0) return null;
  return (
    <section class="my-part" aria-labelledby="cases-gone-through">
      <h2 id="cases-gone-through">Branching cases</h2>
      <table class="table">
        <caption class="visually-hidden">Branching cases that you began</caption>
        <thead>
          <tr>
            <th scope="col">Case</th>
            <th scope="col">Gone through</th>
            <th scope="col">Endings met</th>
            <th scope="col">Last</th>
          </tr>
        </thead>
        <tbody>
          {begun.map(({ id, title, seat, href, done, met, endings, last }) => (
            <tr key={id}>
              <th scope="row">
                <a href={href}>{title}</a>, as {seat.toLowerCase()}
              </th>
              <td>
                {done}
                {!last.isDone && ', and once half-way'}
              </td>
              <td>
                {met} of {endings}
              </td>
              <td>{fullDay(last.time)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
