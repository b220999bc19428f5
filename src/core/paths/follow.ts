import type { Step } from '#core/paths/path.ts';
import type { FoundPath, FoundStep } from '#core/paths/resolve.ts';
import { lessonStatus } from '#core/progress/status.ts';
import type { ProgressState } from '#core/progress/state.ts';

/** How far a step has come. A work or law is read when the learner says so. */
export type StepStatus = {
  readonly at: 'not-started' | 'open' | 'done';
  readonly words: string;
  readonly minutesLeft: number;
  /** The page to go on with: of a module the first lesson that is not done. */
  readonly href: string;
};

/** Where a learner stands with one step; a quiz is done at the path's pass mark, or once handed in where there is none. */
function stepStatus(found: FoundStep, state: ProgressState, passMark?: number): StepStatus {
  if (found.step.kind === 'quiz') return quizStatus(found, state, passMark);
  if (isWork(found.step)) return workStatus(found, state);
  const standings = found.lessons.map((lesson) => ({ lesson, status: lessonStatus(state, lesson) }));
  const left = standings.filter(({ status }) => status === 'open' || status === 'not-started');
  const isBegun = standings.some(({ status }) => status !== 'not-started');
  const done = standings.length - left.length;
  const of = found.step.kind === 'module' ? `: ${done} of ${standings.length} done` : checksWords(found, state);
  return {
    at: left.length === 0 ? 'done' : isBegun ? 'open' : 'not-started',
    words: left.length === 0 ? 'Done' : isBegun ? `In progress${of}` : 'Not yet started',
    minutesLeft: left.reduce((sum, { lesson }) => sum + lesson.minutes, 0),
    href: left[0]?.lesson.href ?? found.href,
  };
}

/** Whether a step is a work or a law: a page outside the lessons, which has no checks. */
export const isWork = ({ kind }: Step): boolean => kind === 'reference' || kind === 'law';

/** What a work or law is called in the record, where its reading is kept as a lesson's is. */
export const workName = ({ kind, id }: Step): string => `${kind}:${id}`;

function workStatus({ step, href }: FoundStep, state: ProgressState): StepStatus {
  const isRead = state.lessons.get(workName(step))?.doneAt !== undefined;
  return { at: isRead ? 'done' : 'not-started', words: isRead ? 'Read' : 'Not yet read', minutesLeft: 0, href };
}

function checksWords({ lessons }: FoundStep, state: ProgressState): string {
  const checks = lessons.flatMap((lesson) => lesson.checks);
  const answered = checks.filter((id) => state.items.get(id)?.tries.length).length;
  return answered === 0 ? '' : `: ${answered} of ${checks.length} checks answered`;
}

function quizStatus({ step, href, minutes }: FoundStep, state: ProgressState, passMark = 0): StepStatus {
  const forms = [...state.forms.values()].filter(({ quiz }) => quiz === step.id);
  const best = Math.max(-1, ...forms.flatMap(({ submitted }) => submitted?.percent ?? []));
  if (best >= passMark) return { at: 'done', words: `Done: ${best}%`, minutesLeft: 0, href };
  if (best >= 0)
    return { at: 'open', words: `Handed in: ${best}%, of ${passMark}% to reach`, minutesLeft: minutes, href };
  const isOpen = forms.some(({ items }) => items.length > 0);
  return {
    at: isOpen ? 'open' : 'not-started',
    words: isOpen ? 'A form is open' : 'Not yet started',
    minutesLeft: minutes,
    href,
  };
}

/** A path with the learner's progress on it. */
export type Standing = {
  readonly of: (found: FoundStep) => StepStatus;
  readonly done: number;
  readonly begun: number;
  readonly minutesLeft: number;
  readonly next?: { readonly found: FoundStep; readonly status: StepStatus } | undefined;
};

/** Where a learner stands on a path: what is done, what comes next, how long the rest takes. */
export function pathStanding({ steps }: FoundPath, state: ProgressState, passMark?: number): Standing {
  const all = steps.map((found) => ({ found, status: stepStatus(found, state, passMark) }));
  return {
    of: (found) => all.find((one) => one.found === found)?.status ?? stepStatus(found, state, passMark),
    done: all.filter(({ status }) => status.at === 'done').length,
    begun: all.filter(({ status }) => status.at === 'open').length,
    minutesLeft: all.reduce((sum, { status }) => sum + status.minutesLeft, 0),
    next: all.find(({ status }) => status.at !== 'done'),
  };
}

/** The accepted paths, the active one first: it is the one that was accepted last. */
export function followedPaths(state: ProgressState): readonly { readonly id: string; readonly path: string }[] {
  return [...state.paths]
    .flatMap(([id, { path, acceptedAt }]) =>
      path === undefined || acceptedAt === undefined ? [] : [{ id, path, acceptedAt }],
    )
    .sort((a, b) => b.acceptedAt - a.acceptedAt);
}
