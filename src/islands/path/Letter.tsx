import { dayWords, lastDay } from '#core/paths/due.ts';
import { pathMinutes } from '#core/paths/resolve.ts';
import { counted } from '#core/text/counted.ts';
import { hoursWords } from '#core/text/hours.ts';
import type { OpenPath } from '#islands/path/use-link.ts';
import { titleOf } from '#islands/path/words.ts';

type Props = {
  readonly open: OpenPath;
  readonly today: string;
  readonly onFollow: () => void;
  readonly onLook: () => void;
};

/** What a link brings, before anything is kept of it. */
export default function Letter({ open, today, onFollow, onLook }: Props) {
  const { path, found, isReady } = open;
  const last = lastDay(found.steps.map(({ step }) => step));
  return (
    <section class="letter" aria-labelledby="path-letter">
      <h2 class="letter-title" id="path-letter" tabIndex={-1} data-path-title>
        {isReady ? titleOf(path) : 'Somebody has sent you a reading path'}
      </h2>
      <p>
        {!isReady && <b>{titleOf(path)}: </b>}
        {counted(found.steps.length, 'step')}, about {hoursWords(pathMinutes(found.steps))}
        {last !== undefined && `, the last by ${dayWords(last, today)}`}.
      </p>
      <p class="small">
        {isReady
          ? 'A ready-made path, made by the course team.'
          : `Made by a tutor, not by the course team${path.author === '' ? '' : `. It is signed ‘${path.author}’, which nobody has checked`}. Its name, dates and notes are theirs; the lessons are ours.`}{' '}
        Nobody can see what you read or answer.
      </p>
      <p class="button-row">
        <button class="button" type="button" onClick={onFollow}>
          Follow it
        </button>
        <button class="button" data-kind="plain" type="button" onClick={onLook}>
          Only look
        </button>
        <a href="../">No thanks</a>
      </p>
    </section>
  );
}
