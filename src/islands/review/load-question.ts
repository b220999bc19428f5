import { readQuestion } from '#islands/question/read-question.ts';
import type { PoolQuestion } from '#islands/quiz/pool.ts';

const pages = new Map<string, Promise<Document>>();

/**
 * A question as it stands in another page of the course: the page is fetched once and parsed without being shown, and the
 * question's element is taken over. Only pages that this build wrote are asked for, so nothing of a learner's is ever parsed.
 */
export async function loadQuestion(page: string, id: string): Promise<PoolQuestion> {
  const parsed = await loadPage(page);
  const found = parsed.querySelector(`.item-whole[data-item="${CSS.escape(id)}"]`);
  const whole = found && document.importNode(found, true);
  if (!(whole instanceof HTMLElement)) throw new Error(`${page} has no question ${id}`);
  for (const link of whole.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', new URL(page, location.href)).href);
  levelTitle(whole);
  const question = readQuestion(whole);
  if (!question) throw new Error(`The question ${id} cannot be read`);
  question.answer.hidden = true;
  return { whole, question };
}

/** Begins to fetch a page that is needed soon; should that fail, it is asked for again when it is needed. */
export const preloadPage = (page: string): void => void loadPage(page).catch(() => undefined);

function loadPage(page: string): Promise<Document> {
  const known = pages.get(page);
  if (known) return known;
  const coming = fetch(page).then(async (response) => {
    if (!response.ok) throw new Error(`${page}: ${response.status}`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  });
  pages.set(page, coming);
  coming.catch(() => pages.delete(page));
  return coming;
}

/** The name of a question is an h2 in a quiz and an h3 in a lesson; here it stands under an h2. */
function levelTitle(whole: HTMLElement): void {
  const old = whole.querySelector('.check-name');
  if (!old) return;
  const title = document.createElement('h3');
  title.className = 'check-name';
  title.id = old.id;
  title.tabIndex = -1;
  old.replaceWith(title);
}
