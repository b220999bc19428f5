import { fetchPage } from '#islands/quiz/fetch-questions.ts';

/** A recall card as the page of cards prints it. */
export type ShownCard = {
  readonly front: string;
  readonly back: string;
  readonly lesson: { readonly title: string; readonly href: string };
};

/** A card of the page at an address; rejects where the page does not come or has no such card. */
export async function fetchCard(address: string, id: string): Promise<ShownCard> {
  const found = (await fetchPage(address)).querySelector(`[data-card="${CSS.escape(id)}"]`);
  const link = found?.querySelector('[data-taught]');
  if (!found || !link) throw new Error(`${address} has no card ${id}`);
  const text = (selector: string) => found.querySelector(selector)?.textContent?.trim() ?? '';
  return {
    front: text('[data-front]'),
    back: text('[data-back]'),
    lesson: {
      title: link.textContent?.trim() ?? '',
      href: new URL(link.getAttribute('href') ?? '', new URL(address, location.href)).href,
    },
  };
}
