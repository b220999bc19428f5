import type { ReadNext as Reading } from '#core/assessment/what-to-read.ts';
import type { QuizBank } from '#islands/quiz/pool.ts';

type Props = {
  readonly readings: readonly Reading[];
  readonly bank: QuizBank;
  readonly numberOf: (item: string) => number;
};

/** What to read next: the lessons that teach what was missed, with their parts and criteria. */
export default function ReadNext({ readings, bank, numberOf }: Props) {
  const known = readings.flatMap((reading) => {
    const lesson = bank.lessons[reading.lesson];
    return lesson ? [{ ...reading, place: lesson }] : [];
  });
  if (known.length === 0) return null;
  return (
    <section class="read-next" aria-labelledby="read-next">
      <h3 id="read-next">What to read next</h3>
      <ul class="next-reading" role="list">
        {known.map(({ lesson, place, headings, criteria, items }) => (
          <li key={lesson}>
            <a href={place.href}>{place.title}</a>
            <p class="small">
              {headings.map((heading, index) => (
                <span key={heading}>
                  {index > 0 && '; '}
                  <a href={`${place.href}#${heading}`}>{place.headings[heading] ?? 'the part that teaches it'}</a>
                </span>
              ))}
              . For {items.length === 1 ? 'question' : 'questions'} {items.map(numberOf).join(', ')}, on{' '}
              {criteria.join(', ')}.
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
