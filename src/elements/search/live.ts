import { search } from '#elements/search/engine.ts';
import { saidOf, showFound } from '#elements/search/show.ts';

type Places = {
  readonly field: HTMLInputElement;
  readonly said: HTMLElement;
  readonly results: HTMLElement;
  readonly most: number;
  readonly atRest: string;
  readonly onShown?: (query: string) => void;
};

const PAUSE = 120;

/** Searches as the learner types; an older answer never overwrites a newer one. Gives back the function that searches now. */
export function searchLive({ field, said, results, most, atRest, onShown }: Places): () => void {
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async (): Promise<void> => {
    const query = field.value.trim();
    const turn = ++asked;
    if (query === '') {
      results.replaceChildren();
      said.textContent = atRest;
      onShown?.('');
      return;
    }
    try {
      const answer = await search(query);
      if (turn !== asked) return;
      showFound(results, answer, most);
      said.textContent = saidOf(query, answer);
      onShown?.(query);
    } catch {
      if (turn === asked)
        said.textContent =
          'Search could not be loaded. If you are offline, try again when you are back; the lists below can be read meanwhile.';
    }
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), PAUSE);
  });
  return () => void run();
}
