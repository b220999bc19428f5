import { dayWords } from '#core/paths/due.ts';
import type { ReadingPath } from '#core/paths/path.ts';
import { pathMinutes, type FoundPath, type FoundStep } from '#core/paths/resolve.ts';
import { counted } from '#core/text/counted.ts';
import { hoursWords } from '#core/text/hours.ts';
import LinkCode, { linkOf } from '#islands/path/LinkCode.tsx';
import { titleOf } from '#islands/path/words.ts';

type Props = {
  readonly path: ReadingPath;
  readonly found: FoundPath;
  readonly link: string;
  readonly today: string;
};

/** A path on paper: every step with its address, a box to tick and its date. */
export default function Sheet({ path, found, link, today }: Props) {
  return (
    <section class="sheet print-only" aria-hidden="true">
      <div class="sheet-head">
        <div>
          <p class="sheet-title">{titleOf(path)}</p>
          <p class="small">
            A reading path in Common Ground, made by {path.author === '' ? 'a tutor' : path.author}.{' '}
            {counted(found.steps.length, 'step')}, about {hoursWords(pathMinutes(found.steps))}.
            {path.passMark !== undefined && ` Pass mark for quizzes: ${path.passMark}%.`}
          </p>
          <p class="small sheet-address">{linkOf(link)}</p>
        </div>
        <LinkCode link={link} />
      </div>
      {found.sections.map(({ title, steps }, index) => (
        <table class="table sheet-table" key={index}>
          {title !== '' && <caption>{title}</caption>}
          <thead>
            <tr>
              <th>Tick</th>
              <th>Read</th>
              <th>By</th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <Row key={step.href} found={step} today={today} />
            ))}
          </tbody>
        </table>
      ))}
    </section>
  );
}

function Row({ found, today }: { readonly found: FoundStep; readonly today: string }) {
  const { title, what, minutes, href, step } = found;
  return (
    <tr>
      <td>
        <span class="sheet-box" />
      </td>
      <td>
        <b>{title}</b>
        <span class="sheet-note">
          {what}
          {minutes > 0 && `, ${minutes} min`}. {step.note}
        </span>
        <span class="sheet-note sheet-address">{new URL(href, location.href).href}</span>
      </td>
      <td>{step.by !== undefined && dayWords(step.by, today)}</td>
    </tr>
  );
}
