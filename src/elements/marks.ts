import { lessonStatus, type LessonStatus } from '#core/progress/status.ts';
import type { Outline, Snapshot } from '#core/progress/snapshot.ts';
import type { ProgressState } from '#core/progress/state.ts';
import { scope } from '#elements/place.ts';
import { $progress, startProgress } from '#stores/progress.ts';
import { readSnapshot } from '#stores/snapshot.ts';

/** The marks of progress that stand in a page: lines of lessons, words of modules. First from the snapshot, then from the record. */
const lines = { 'not-started': 'dotted', open: 'dashed', done: 'solid', 'by-hand': 'solid' } as const;
const words = { 'not-started': 'Not yet started', open: 'In progress', done: 'Done', 'by-hand': 'Done' } as const;

/** What this page shows of the course, read from its own marks. */
export const pageOutline: Outline = readOutline();

const snapshot = readSnapshot(scope);
showLessons(
  (id) => snapshot.lessons[id] ?? 'not-started',
  () => '',
);
showModules(snapshot);
void startProgress({ scope, outline: pageOutline, aliases: JSON.parse(document.body.dataset['aliases'] ?? '{}') });
$progress.listen((state) => {
  const kept = readSnapshot(scope).lessons;
  const checksOf = new Map(pageOutline.flatMap((module) => module.lessons).map((lesson) => [lesson.id, lesson]));
  showLessons(
    (id) =>
      checksOf.get(id)?.checks === undefined
        ? (kept[id] ?? 'not-started')
        : lessonStatus(state, checksOf.get(id) ?? { id }),
    (id) => moreWords(state, checksOf.get(id)?.checks ?? []),
  );
  queueMicrotask(() => showModules(readSnapshot(scope)));
  showQuizzes(state);
});

/** A page that knows every lesson says so in its list of lessons; a page of a module knows its own. */
function readOutline(): Outline {
  const list = document.querySelector('[data-lesson-list]')?.textContent;
  if (list) return outlineOf(Object.entries(JSON.parse(list)));
  const module = document.body.dataset['module'];
  const seen = new Map<string, { id: string; checks: string[] }>();
  for (const mark of document.querySelectorAll<HTMLElement>('[data-lesson][data-checks]')) {
    seen.set(mark.dataset['lesson'] ?? '', {
      id: mark.dataset['lesson'] ?? '',
      checks: (mark.dataset['checks'] ?? '').split(' ').filter(Boolean),
    });
  }
  return module === undefined || seen.size === 0 ? [] : [{ id: module, lessons: [...seen.values()] }];
}

function outlineOf(
  lessons: readonly (readonly [string, readonly [string, string, string, number, readonly string[], string]])[],
): Outline {
  const modules = new Map<string, { readonly id: string; readonly checks: readonly string[] }[]>();
  for (const [id, [, , , , checks, module]] of lessons)
    modules.set(module, [...(modules.get(module) ?? []), { id, checks }]);
  return [...modules].map(([id, own]) => ({ id, lessons: own }));
}

function showLessons(statusOf: (id: string) => LessonStatus, more: (id: string) => string): void {
  for (const mark of document.querySelectorAll<HTMLElement | SVGElement>('[data-lesson]')) {
    const id = mark.dataset['lesson'] ?? '';
    const status = statusOf(id);
    mark.dataset['line'] = lines[status];
    const said = mark.querySelector('[data-status]');
    if (said)
      said.textContent =
        mark.dataset['here'] === undefined ? words[status] : `You are here${more(id) === '' ? '' : `: ${more(id)}`}`;
    const further = mark.querySelector('[data-status-more]');
    if (further && more(id) !== '') further.textContent = `${more(id)}.`;
  }
}

function moreWords(state: ProgressState, checks: readonly string[]): string {
  const answered = checks.filter((id) => state.items.get(id)?.tries.length).length;
  return answered === 0 ? '' : `${answered} of ${checks.length} checks answered`;
}

function showModules({ modules, lessons }: Snapshot): void {
  for (const mark of document.querySelectorAll<HTMLElement>('[data-module-status]')) {
    const of = Number(mark.dataset['of']);
    const done = Math.min(of, modules[mark.dataset['moduleStatus'] ?? '']?.[0] ?? 0);
    const begun = Object.keys(lessons).some((id) => id.startsWith(`${mark.dataset['moduleStatus']}-`));
    if (done === 0 && !begun) continue;
    const isFirmness = mark.classList.contains('firmness');
    if (isFirmness) mark.dataset['line'] = done === of ? 'solid' : 'dashed';
    mark.textContent =
      done === of
        ? isFirmness
          ? 'Done'
          : `All ${of} lessons done`
        : isFirmness
          ? `In progress: ${done} of ${of} done`
          : `${done} of ${of} lessons done`;
  }
  for (const strip of document.querySelectorAll<HTMLElement>('.fore-edge > [data-module]')) {
    const [done = 0, of = 0] = modules[strip.dataset['module'] ?? ''] ?? [];
    const begun = Object.keys(lessons).some((id) => id.startsWith(`${strip.dataset['module']}-`));
    strip.dataset['line'] = of > 0 && done >= of ? 'solid' : begun ? 'dashed' : 'dotted';
  }
}

function showQuizzes(state: ProgressState): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-quiz-status]')) {
    const forms = [...state.forms.values()].filter(({ quiz }) => quiz === place.dataset['quizStatus']);
    const best = Math.max(-1, ...forms.flatMap(({ submitted }) => submitted?.percent ?? []));
    const open = forms.some(({ submitted, items }) => submitted === undefined && items.length > 0);
    place.textContent = [open ? 'A form is open.' : '', best >= 0 ? `Best so far: ${best}%.` : '']
      .filter(Boolean)
      .join(' ');
  }
}
