import { type Found, search, type Search } from '#elements/search/engine.ts';
import { makeMore, saidOf, showFound } from '#elements/search/show.ts';

type Places = {
  readonly field: HTMLInputElement;
  readonly said: HTMLElement;
  readonly results: HTMLElement;
  /** How many are shown at first, and how many more each time. */
  readonly most: number;
  readonly atRest: string;
  readonly onShown?: (query: string) => void;
};

const PAUSE = 120;
const UNREACHABLE =
  'Search could not be loaded. If you are offline, try again when you are back; the lists below can be read meanwhile.';

/** Searches as the learner types; an older answer never overwrites a newer one. Gives back the function that searches now. */
export function searchLive({ field, said, results, most, atRest, onShown }: Places): () => void {
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: readonly Found[] = [];
  let more: HTMLButtonElement | undefined;

  /** Shows the next best; gives them back, or undefined if the learner has meanwhile asked for something else. */
  const showNext = async (query: string, answer: Search, turn: number): Promise<readonly Found[] | undefined> => {
    const next = await answer.next(most);
    if (turn !== asked) return undefined;
    shown = [...shown, ...next];
    showFound(results, shown);
    said.textContent = saidOf(query, answer, shown.length);
    more?.remove();
    more = shown.length < answer.total ? makeMore(() => void goOn(query, answer, turn)) : undefined;
    if (more) results.after(more);
    return next;
  };
  const goOn = async (query: string, answer: Search, turn: number): Promise<void> => {
    try {
      const first = (await showNext(query, answer, turn))?.[0];
      if (first) results.querySelector<HTMLElement>(`a[href="${CSS.escape(first.href)}"]`)?.focus();
    } catch {
      if (turn === asked) said.textContent = UNREACHABLE;
    }
  };
  const run = async (): Promise<void> => {
    const query = field.value.trim();
    const turn = ++asked;
    if (query === '') {
      results.replaceChildren();
      more?.remove();
      said.textContent = atRest;
      onShown?.('');
      return;
    }
    try {
      const answer = await search(query);
      if (turn !== asked) return;
      shown = [];
      if (await showNext(query, answer, turn)) onShown?.(query);
    } catch {
      if (turn === asked) said.textContent = UNREACHABLE;
    }
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), PAUSE);
  });
  return () => void run();
}
