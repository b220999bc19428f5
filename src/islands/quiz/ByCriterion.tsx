import { scoreByCriterion } from '#core/assessment/score.ts';
import type { MarkedResponse } from '#core/progress/form-session.ts';

type Props = {
  readonly marked: readonly MarkedResponse[];
  /** The words of each criterion. */
  readonly words: Readonly<Record<string, string>>;
};

/** How much of each criterion was right, in words and as a line. */
export default function ByCriterion({ marked, words }: Props) {
  return (
    <table class="table results-table">
      <caption>By criterion</caption>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Right</th>
          <th scope="col">
            <span class="visually-hidden">As a line</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {[...scoreByCriterion(marked)].map(([id, part]) => (
          <tr key={id}>
            <th scope="row">
              {id} {words[id]}
            </th>
            <td class="tabular">
              {part.points} of {part.count}
            </td>
            <td>
              <svg class="score-line" viewBox="0 0 120 12" preserveAspectRatio="none" aria-hidden="true">
                <path d={`M0 6H${Math.round(part.fraction * 120)}`} />
                <path data-rest="" d={`M${Math.round(part.fraction * 120)} 6H120`} />
              </svg>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
