import { shortDay } from '#islands/my/days.ts';
import { heightOf, joinForms, plotResults, type PlotResult } from '#islands/my/results-plot.ts';

type Props = { readonly results: readonly PlotResult[]; readonly passMark: number };

const levels = [0, 20, 40, 60, 80, 100] as const;

/** Results over time: a square for each form, joined where a quiz was taken again. The table beside it says the same. */
export default function ResultsPlot({ results, passMark }: Props) {
  const points = plotResults(results);
  const mark = Math.round(passMark * 100);
  const times = results.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  return (
    <figure class="figure">
      <svg class="figure-drawing" role="img" aria-labelledby="plot-title plot-words" viewBox="0 0 400 206">
        <title id="plot-title">Quiz results over time</title>
        <desc id="plot-words">
          {results.length} forms from {shortDay(first)} to {shortDay(last)},{' '}
          {results.filter(({ percent }) => percent >= mark).length} of them at or over the mark of {mark}%. The table
          that follows says each.
        </desc>
        {levels.map((level) => (
          <g key={level}>
            {level !== mark && <path class="draw-hair" d={`M44 ${heightOf(level)}H388`} />}
            <text class="draw-text" data-kind="quiet" x="38" y={heightOf(level) + 4} text-anchor="end">
              {level}%
            </text>
          </g>
        ))}
        <path class="draw-line" data-line="dashed" data-weight="fine" d={`M44 ${heightOf(mark)}H388`} />
        {joinForms(points).map((line) => (
          <path class="draw-line" data-weight="fine" key={line} d={line} />
        ))}
        {points.map(({ quiz, time, percent, x, y }) => (
          <rect
            class={percent >= mark ? 'draw-fill' : 'draw-shape'}
            key={`${quiz}-${time}`}
            x={x - 5}
            y={y - 5}
            width="10"
            height="10"
          />
        ))}
        <text class="draw-text" data-kind="quiet" x="44" y="200">
          {shortDay(first)}
        </text>
        <text class="draw-text" data-kind="quiet" x="388" y="200" text-anchor="end">
          {shortDay(last)}
        </text>
      </svg>
      <figcaption class="figure-caption">
        <b>A full square is at or over the mark of {mark}%.</b> A line joins the forms of one quiz.
      </figcaption>
    </figure>
  );
}
