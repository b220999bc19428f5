import { dueUpTo } from '#core/review/fading.ts';
import type { Standing } from '#islands/my/outcome-rows.ts';

type Props = { readonly standing: Standing; readonly reviewHref: string };

/** What comes back when, and the lessons for what is weakest. */
export default function Due({ standing, reviewHref }: Props) {
  const { deck, weakest, next } = standing;
  const days = comingDays();
  const counts = dueUpTo(
    deck,
    days.map(({ end }) => end),
  );
  const today = counts[0] ?? 0;
  return (
    <div class="my-pair">
      <section class="my-part" aria-labelledby="due">
        <h2 id="due">Due for review</h2>
        {deck.length === 0 ? (
          <p>Questions come back here after you have answered them in a lesson or a quiz.</p>
        ) : (
          <dl class="due-list">
            {[...days.map(({ name }) => name), 'Later'].map((name, index) => (
              <div class="due-row" key={name} data-now={index === 0 && today > 0 ? '' : undefined}>
                <dt>{name}</dt>
                <dd>
                  <Strokes count={counts[index] ?? 0} />
                  {countWords(counts[index] ?? 0)}
                </dd>
              </div>
            ))}
          </dl>
        )}
        <p class="button-row">
          <a class={today > 0 ? 'button' : undefined} href={reviewHref}>
            {today > 0 ? 'Review now' : 'To the review page'}
          </a>
        </p>
      </section>
      <section class="my-part" aria-labelledby="next">
        <h2 id="next">What to read next</h2>
        {weakest && (
          <p class="keep-text">
            Your weakest criterion so far is <b>{weakest.id}</b>, {Math.round((weakest.share ?? 0) * 100)}% of the last{' '}
            {weakest.count}: {lowerFirst(weakest.text)}.
          </p>
        )}
        {next.length === 0 ? (
          <p>Every lesson is done. Reviews keep what you know.</p>
        ) : (
          <ul class="next-reading" role="list">
            {next.map((lesson) => (
              <li key={lesson.id}>
                <a href={lesson.href}>{lesson.title}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

/** One upright for each question; drawn closer where there are many. */
function Strokes({ count }: { readonly count: number }) {
  const width = count * 7;
  if (count === 0) return null;
  return (
    <svg
      class="due-strokes"
      aria-hidden="true"
      width={Math.min(width, 140)}
      height="18"
      viewBox={`0 0 ${width} 18`}
      preserveAspectRatio="none"
    >
      <path d={`M0 9H${width}`} />
    </svg>
  );
}

/** Today, tomorrow, two days by name and the rest of a week, each with the moment at which it ends. */
function comingDays(): readonly { readonly name: string; readonly end: number }[] {
  const endOf = (days: number) => {
    const day = new Date();
    day.setHours(24 * (days + 1), 0, 0, 0);
    return day.getTime();
  };
  const nameOf = (days: number) => new Date(endOf(days) - 1).toLocaleDateString('en-GB', { weekday: 'long' });
  return [
    { name: 'Today', end: endOf(0) },
    { name: 'Tomorrow', end: endOf(1) },
    { name: nameOf(2), end: endOf(2) },
    { name: nameOf(3), end: endOf(3) },
    { name: 'Within a week', end: endOf(7) },
  ];
}

const countWords = (count: number): string =>
  count === 0 ? 'none' : count === 1 ? '1 question' : `${count} questions`;
const lowerFirst = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
