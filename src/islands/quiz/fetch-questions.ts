import { readQuestionIndex, type QuestionIndex } from '#core/assessment/question-index.ts';
import { readQuestion } from '#islands/question/read-question.ts';
import { readPool, type PoolQuestion } from '#islands/quiz/pool.ts';

/*
 * Questions stand in the pages of the course, whole and once. Practice and review fetch the pages that they need: our own
 * HTML, from our own address, parsed without being shown and without its scripts being run.
 */

/** The pages that came or are coming, by address; one that failed is asked for again. */
const pages = new Map<string, Promise<Document>>();

/** Fetches the index of all questions; nothing where it does not come or cannot be read. */
export async function fetchIndex(address: string): Promise<QuestionIndex | undefined> {
  try {
    const reply = await fetch(address);
    return reply.ok ? readQuestionIndex(await reply.json()) : undefined;
  } catch {
    return undefined;
  }
}

/** The questions of whole quizzes, copied from their pages, which are fetched side by side; and which pages did not come. */
export async function fetchQuestions(
  addresses: readonly string[],
): Promise<{ readonly questions: ReadonlyMap<string, PoolQuestion>; readonly missing: readonly string[] }> {
  const came = await Promise.all(
    addresses.map(async (address) => {
      const pool = (await fetchPage(address).catch(() => undefined))?.querySelector('[data-pool]');
      return pool ? readPool(copyOf(pool)) : undefined;
    }),
  );
  return {
    questions: new Map(came.flatMap((pool) => [...(pool ?? [])])),
    missing: addresses.filter((_, index) => came[index] === undefined),
  };
}

/** A new copy of one question as it stands in a quiz or a lesson; rejects where the page does not come or has no such question. */
export async function fetchQuestion(address: string, id: string): Promise<PoolQuestion> {
  const found = (await fetchPage(address)).querySelector(`.item-whole[data-item="${CSS.escape(id)}"]`);
  if (!(found instanceof Element)) throw new Error(`${address} has no question ${id}`);
  const whole = copyOf(found);
  for (const link of whole.querySelectorAll('a[href]'))
    link.setAttribute('href', new URL(link.getAttribute('href') ?? '', new URL(address, location.href)).href);
  levelTitle(whole);
  const question = readQuestion(whole);
  if (!question) throw new Error(`The question ${id} cannot be read`);
  return { whole, question };
}

/** Fetches a page: begins early for one that is needed soon, and gives what came for one that is needed now. */
export function fetchPage(address: string): Promise<Document> {
  const known = pages.get(address);
  if (known) return known;
  const coming = fetch(address).then(async (reply) => {
    if (!reply.ok) throw new Error(`${address}: ${reply.status}`);
    return new DOMParser().parseFromString(await reply.text(), 'text/html');
  });
  pages.set(address, coming);
  coming.catch(() => pages.delete(address));
  return coming;
}

function copyOf(element: Element): HTMLElement {
  const copy = document.importNode(element, true);
  if (!(copy instanceof HTMLElement)) throw new Error('A question is no HTML element');
  return copy;
}

/** The name of a question is an h2 in a quiz and an h3 in a lesson; on its own it stands under an h2. */
function levelTitle(whole: HTMLElement): void {
  const old = whole.querySelector('.check-name');
  if (!old) return;
  const title = document.createElement('h3');
  title.className = 'check-name';
  title.id = old.id;
  old.replaceWith(title);
}
