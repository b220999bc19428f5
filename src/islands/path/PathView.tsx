import { dueWords } from '#core/paths/due.ts';
import { pathStanding, type Standing } from '#core/paths/follow.ts';
import type { ProgressState } from '#core/progress/state.ts';
import { counted } from '#core/text/counted.ts';
import { hoursWords } from '#core/text/hours.ts';
import Sheet from '#islands/path/Sheet.tsx';
import Stop from '#islands/path/Stop.tsx';
import type { OpenPath } from '#islands/path/use-link.ts';
import { titleOf } from '#islands/path/words.ts';

type Props = {
  readonly open: OpenPath;
  readonly state: ProgressState;
  readonly today: string;
  readonly isAccepted: boolean;
  readonly onFollow: () => void;
};

/** A path as a path: what comes next, then every step with the learner's own progress. */
export default function PathView({ open, state, today, isAccepted, onFollow }: Props) {
  const { path, found, isReady } = open;
  const standing = pathStanding(found, state, path.passMark);
  return (
    <>
      <header class="path-title">
        <p class="small">
          {isReady
            ? 'A ready-made path, made by the course team.'
            : `Made by a tutor, not by the course team${path.author === '' ? '' : `; signed ‘${path.author}’`}.`}
        </p>
        <h2 tabIndex={-1} data-path-title>
          {titleOf(path)}
        </h2>
        <p role="status">
          {standing.done} of {counted(found.steps.length, 'step')} done, about {hoursWords(standing.minutesLeft)} left.
          {path.passMark !== undefined && ` Quizzes are done at ${path.passMark}%.`}
        </p>
      </header>
      <NextStep standing={standing} today={today} />
      {found.missing.length > 0 && (
        <p class="notice" data-line="dotted">
          {counted(found.missing.length, 'step')} left out, because this version of the course does not have them:{' '}
          {found.missing.map(({ kind, id }) => `${kind} ‘${id}’`).join(', ')}.
        </p>
      )}
      <div class="stages">
        {found.sections.map(({ title, steps }, index) => (
          <section class="stage" key={index} aria-labelledby={`stage-${index}`}>
            <h3 class={title === '' ? 'visually-hidden' : 'stage-by'} id={`stage-${index}`}>
              {title || 'Steps'}
            </h3>
            <ol role="list">
              {steps.map((step) => (
                <Stop key={step.href} found={step} status={standing.of(step)} today={today} isReady={isReady} />
              ))}
            </ol>
          </section>
        ))}
      </div>
      <p class="small">Dates are the tutor’s. Nothing is locked, and nobody is told when one has passed.</p>
      <p class="button-row no-print">
        {!isAccepted && (
          <button class="button" type="button" onClick={onFollow}>
            Follow it
          </button>
        )}
        <button class="button" data-kind="plain" type="button" onClick={() => print()}>
          Print it as a sheet
        </button>
        <a href={`../tutors/path/#${open.link}`}>Copy and change it</a>
      </p>
      <Sheet path={path} found={found} link={open.link} today={today} />
    </>
  );
}

function NextStep({ standing, today }: { readonly standing: Standing; readonly today: string }) {
  const { next } = standing;
  if (!next) return <p class="next-step">Every step is done.</p>;
  const { found, status } = next;
  return (
    <section class="next-step" aria-labelledby="next-step">
      <p class="small">Next step{found.step.by !== undefined && `, ${dueWords(found.step.by, today)}`}</p>
      <h3 class="next-title" id="next-step">
        {found.title}
      </h3>
      <p class="small">
        {found.what}
        {status.minutesLeft > 0 && `, about ${hoursWords(status.minutesLeft)} left`}.
      </p>
      <p class="button-row">
        <a class="button" href={status.href}>
          {status.at === 'open' ? 'Continue' : 'Begin'}
        </a>
      </p>
    </section>
  );
}
