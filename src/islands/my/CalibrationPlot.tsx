import type { CertaintyLevel } from '#core/assessment/calibration.ts';
import { levelWords, percentWords } from '#islands/my/certainty-words.ts';

type Props = { readonly levels: readonly CertaintyLevel[] };

/** What each level says of itself, 0 to 1. */
const claims = { 1: [0, 0.67], 2: [0.67, 0.8], 3: [0.8, 1] } as const;
const across = (share: number): number => Math.round((20 + 360 * share) * 10) / 10;

/** Levels one under the other: what they claim as a band, the share that was right as a square on its range. */
export default function CalibrationPlot({ levels }: Props) {
  const known = levels.filter(({ share }) => share !== undefined);
  const words = known.map(
    ({ certainty, share }) => `${levelWords[certainty]}: right ${percentWords(share?.mean ?? 0)}`,
  );
  return (
    <figure class="figure calibration">
      <svg class="figure-drawing" role="img" aria-labelledby="sure-title sure-words" viewBox="0 0 400 196">
        <title id="sure-title">How often you were right, by how sure you were</title>
        <desc id="sure-words">{words.join('. ')}. The table that follows says the same.</desc>
        {levels.map(({ certainty, share }, index) => {
          const y = 34 + index * 56;
          const [from, to] = claims[certainty];
          return (
            <g key={certainty}>
              <text class="draw-text" x="20" y={y - 16}>
                {levelWords[certainty]}
                {share === undefined && ': too few yet'}
              </text>
              <path class="draw-hair" d={`M20 ${y}H380`} />
              <rect class="draw-wash" x={across(from)} y={y - 9} width={across(to) - across(from)} height="18" />
              {share && <path class="draw-line" d={`M${across(share.low)} ${y}H${across(share.high)}`} />}
              {share && <rect class="draw-fill" x={across(share.mean) - 6} y={y - 6} width="12" height="12" />}
            </g>
          );
        })}
        {[0, 50, 100].map((level) => (
          <text class="draw-text" data-kind="quiet" key={level} x={across(level / 100)} y="184" text-anchor="middle">
            {level}%
          </text>
        ))}
      </svg>
      <figcaption class="figure-caption">
        <b>The square is how often you were right.</b> The line is its likely range, the shaded band what the level
        claims.
      </figcaption>
    </figure>
  );
}
