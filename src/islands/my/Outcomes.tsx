import { shortDay } from '#islands/my/days.ts';
import GroundKey, { groundOf } from '#islands/my/GroundKey.tsx';
import type { MyCourse } from '#islands/my/my-course.ts';
import type { OutcomeRow } from '#islands/my/outcome-rows.ts';

type Props = { readonly course: MyCourse; readonly rows: readonly OutcomeRow[] };

/** How firm each criterion is: a line that gets firmer, and breaks up at its end when it is due. */
export default function Outcomes({ course, rows }: Props) {
  const mark = Math.round(course.passMark * 100);
  return (
    <section class="my-part" aria-labelledby="outcomes">
      <h2 id="outcomes">Outcomes</h2>
      <GroundKey reached={`${mark}% of 12 questions`} secure={`${mark}% again after a week`} />
      {course.outcomes.map((outcome) => (
        <table class="table outcomes" key={outcome.id}>
          <caption>
            {outcome.id.replace('LO', 'Outcome ')}: {outcome.title}
          </caption>
          <thead class="visually-hidden">
            <tr>
              <th scope="col">Criterion</th>
              <th scope="col">How firm</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ id }) => outcome.criteria.some((criterion) => criterion.id === id))
              .map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <span class="outcome-number">{row.id}</span> {row.text}
                  </th>
                  <td class="outcome-state">
                    <span
                      class="ground-line"
                      data-state={groundOf[row.status]}
                      data-due={isFaded(row) ? '' : undefined}
                      aria-hidden="true"
                    />
                    <b>
                      {row.status}
                      {isFaded(row) && ', now due'}
                    </b>
                    <span class="small">{detailOf(row)}</span>
                  </td>
                </tr>
              ))}
          </tbody>
        </table>
      ))}
      <p class="aside-text">
        The last 12 quiz questions of a criterion count, from at least two forms. A line that breaks up at its end is
        due: go over it, and it closes again.
      </p>
    </section>
  );
}

const isFaded = ({ status, isFading }: OutcomeRow): boolean =>
  isFading && (status === 'Reached' || status === 'Secure');

function detailOf({ status, share, count, due, met, nextDue }: OutcomeRow): string {
  if (status === 'Not started') return '';
  const result = share === undefined ? 'No quiz yet' : `${Math.round(share * 100)}% of the last ${count}`;
  if (met === 0) return `${result}.`;
  if (due > 0) return `${result}; ${due} of ${met} points due.`;
  return nextDue === undefined ? `${result}.` : `${result}; next review ${shortDay(nextDue)}.`;
}
