import { dueWords } from '#core/paths/due.ts';
import { isWork, workName, type StepStatus } from '#core/paths/follow.ts';
import type { FoundStep } from '#core/paths/resolve.ts';
import { record } from '#stores/progress.ts';

type Props = {
  readonly found: FoundStep;
  readonly status: StepStatus;
  readonly today: string;
  readonly isReady: boolean;
};

const lines = { 'not-started': 'dotted', open: 'dashed', done: 'solid' } as const;

/** One step of a path with how far the learner is. */
export default function Stop({ found, status, today, isReady }: Props) {
  const { step, title, href, what, minutes, module } = found;
  return (
    <li class="stop" data-line={lines[status.at]} data-module={module}>
      <a class="stop-title" href={href}>
        {title}
      </a>
      <p class="stop-meta">
        <span>
          {what}
          {minutes > 0 && `, ${minutes} min`}
        </span>
        {step.by !== undefined && (
          <span>
            <time dateTime={step.by}>{status.at === 'done' ? '' : dueWords(step.by, today)}</time>
          </span>
        )}
        <span class="firmness" data-line={lines[status.at]}>
          {status.words}
        </span>
      </p>
      {isWork(step) && (
        <p class="no-print">
          <button class="link-button small" type="button" onClick={() => markWork(found, status)}>
            {status.at === 'done' ? 'Take “read” back' : 'I have read it'}
            <span class="visually-hidden">: {title}</span>
          </button>
        </p>
      )}
      {step.note !== undefined && (
        <p class="stop-note">
          {!isReady && <b>Your tutor writes: </b>}
          {step.note}
        </p>
      )}
    </li>
  );
}

/** A work has no checks, so the learner says when it is read. */
function markWork({ step }: FoundStep, { at }: StepStatus): void {
  record({
    about: { kind: 'lesson', id: workName(step) },
    event: at === 'done' ? 'lessonReopened' : 'lessonMarkedDone',
    data: {},
  });
}
