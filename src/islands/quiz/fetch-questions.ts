import { readQuestionIndex, type QuestionIndex } from '#core/assessment/question-index.ts';
import { readPool, type PoolQuestion } from '#islands/quiz/pool.ts';

type Page = ReadonlyMap<string, PoolQuestion>;

/** Pages that were fetched, by address: each is asked for once, and again only after it failed. */
const pages = new Map<string, Promise<Page | undefined>>();

/** Fetches the index of all questions; nothing where it does not come or cannot be read. */
export async function fetchIndex(address: string): Promise<QuestionIndex | undefined> {
  try {
    const reply = await fetch(address);
    return reply.ok ? readQuestionIndex(await reply.json()) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Fetches the pages that hold questions, side by side, and takes the questions from them: our own HTML, from our own
 * address, whose scripts are not run. Says which pages did not come.
 */
export async function fetchQuestions(
  addresses: readonly string[],
): Promise<{ readonly questions: Page; readonly missing: readonly string[] }> {
  const came = await Promise.all(addresses.map((address) => pageAt(address)));
  return {
    questions: new Map(came.flatMap((page) => [...(page ?? [])])),
    missing: addresses.filter((_, index) => came[index] === undefined),
  };
}

async function pageAt(address: string): Promise<Page | undefined> {
  const asked = pages.get(address) ?? readPage(address);
  pages.set(address, asked);
  const page = await asked;
  if (page === undefined) pages.delete(address);
  return page;
}

async function readPage(address: string): Promise<Page | undefined> {
  try {
    const reply = await fetch(address);
    if (!reply.ok) return undefined;
    const pool = new DOMParser().parseFromString(await reply.text(), 'text/html').querySelector('[data-pool]');
    if (pool === null) return undefined;
    return readPool(document.adoptNode(pool));
  } catch {
    return undefined;
  }
}
