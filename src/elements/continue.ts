import type { PathPage } from '#core/paths/pages.ts';
import { isLessonDone } from '#core/progress/status.ts';
import type { ProgressState } from '#core/progress/state.ts';
import { counted } from '#core/text/counted.ts';
import { scope } from '#elements/place.ts';
import { timeWords } from '#elements/words.ts';
import { readActivePath } from '#stores/active-path.ts';
import { $progress, $record } from '#stores/progress.ts';
import { readSnapshot } from '#stores/snapshot.ts';

/** "Continue where you left off" on the home page and on a module's page. */
type Lesson = readonly [
  title: string,
  href: string,
  where: string,
  minutes: number,
  checks: readonly string[],
  module: string,
];
const lessons = readLessons();
const bookmark = document.querySelector<HTMLElement>('[data-bookmark]');
const onward = document.querySelector<HTMLAnchorElement>('[data-continue]');

show();
$progress.listen(show);
$record.listen(show);

function show(): void {
  const state = $progress.get();
  const last = state.last ?? readSnapshot(scope).last;
  if (bookmark && last) showBookmark(state, last);
  if (bookmark) showPath(state, bookmark);
  if (onward) showOnward(state, onward);
}

function showBookmark(state: ProgressState, last: { readonly lesson: string; readonly time: number }): void {
  const at = nextAfter(state, last.lesson);
  const lesson = at === undefined ? undefined : lessons.get(at);
  if (!bookmark || lesson === undefined) return;
  const [title, href, where, minutes, checks] = lesson;
  const answered = checks.filter((id) => state.items.get(id)?.tries.length).length;
  say(
    '[data-bookmark-when]',
    at === last.lesson
      ? `Where you left off, ${timeWords(last.time)}`
      : `Next, after what you read ${timeWords(last.time)}`,
  );
  say('[data-bookmark-title]', title);
  say(
    '[data-bookmark-what]',
    `${where}. ${answered > 0 ? `${answered} of ${counted(checks.length, 'check')} answered.` : `About ${minutes} minutes.`}`,
  );
  say('[data-bookmark-words]', 'Continue');
  bookmark.querySelector<HTMLAnchorElement>('[data-bookmark-go]')?.setAttribute('href', href);
}

/** The path that the learner follows goes before the order of the course. */
function showPath(state: ProgressState, place: HTMLElement): void {
  const path = readActivePath(scope);
  const next = path?.pages.find((page) => !isPageDone(state, page));
  const whole = place.querySelector<HTMLElement>('[data-bookmark-path]');
  if (whole) whole.hidden = path === undefined;
  if (!path || !next) return;
  const [, , where, minutes] = lessons.get(next.lesson ?? '') ?? [];
  say('[data-bookmark-when]', `Next on your path, ${path.title}`);
  say('[data-bookmark-title]', next.title);
  say(
    '[data-bookmark-what]',
    where === undefined ? 'A quiz, about 15 minutes.' : `${where}. About ${minutes} minutes.`,
  );
  say('[data-bookmark-words]', 'Continue');
  place.querySelector<HTMLAnchorElement>('[data-bookmark-go]')?.setAttribute('href', next.href);
}

/** A quiz counts once it is handed in; a work or law is passed over, since nothing is recorded of it. */
function isPageDone(state: ProgressState, { lesson, quiz }: PathPage): boolean {
  if (quiz !== undefined) return [...state.forms.values()].some((form) => form.quiz === quiz && form.submitted);
  const known = lessons.get(lesson ?? '');
  return known === undefined || lesson === undefined || isDone(state, lesson, known);
}

function showOnward(state: ProgressState, link: HTMLAnchorElement): void {
  const module = link.dataset['continue'] ?? '';
  const own = [...lessons].filter(([, lesson]) => lesson[5] === module);
  const at = own.findIndex(([id, lesson]) => !isDone(state, id, lesson));
  const next = own[at];
  const words = link.querySelector('[data-continue-words]');
  if (!next || !words || (at === 0 && !state.lessons.has(next[0]))) return;
  words.textContent = `${state.lessons.has(next[0]) ? 'Continue' : 'Go on to'} lesson ${at + 1}`;
  link.href = next[1][1];
}

/** The lesson itself while it is not done, then the first that is not, in the order of the course. */
function nextAfter(state: ProgressState, id: string): string | undefined {
  const order = [...lessons.keys()];
  const rest = order.slice(Math.max(0, order.indexOf(id)));
  return [...rest, ...order].find((one) => {
    const lesson = lessons.get(one);
    return lesson !== undefined && !isDone(state, one, lesson);
  });
}

function isDone(state: ProgressState, id: string, lesson: Lesson): boolean {
  return isLessonDone(state, { id, checks: lesson[4] });
}

function say(selector: string, words: string): void {
  const place = bookmark?.querySelector(selector);
  if (place) place.textContent = words;
}

function readLessons(): ReadonlyMap<string, Lesson> {
  const data: Record<string, Lesson> = JSON.parse(document.querySelector('[data-lesson-list]')?.textContent ?? '{}');
  return new Map(Object.entries(data));
}
