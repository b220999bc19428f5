import { scope } from '#elements/place.ts';
import { readActivePath } from '#stores/active-path.ts';

/** On a page of the path that the learner follows, "next" is the path's next page, and the outline leads to the path. */
const path = readActivePath(scope);
const at = path?.pages.findIndex(({ href }) => href === location.pathname) ?? -1;

if (path && at >= 0) {
  const next = path.pages[at + 1] ?? { href: `${scope}path/`, title: path.title };
  lead('.catchword[rel="next"]', next.href, 'Next on your path', next.title);
  lead('.way-forward > a:last-child', next.href, 'Next on your path');
  for (const list of document.querySelectorAll('.outline-onward')) {
    const link = document.createElement('a');
    link.href = `${scope}path/`;
    link.textContent = `Your path: ${path.title}`;
    list.prepend(link);
  }
}

function lead(selector: string, href: string, words: string, title?: string): void {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  const [said, name] = link?.children ?? [];
  if (!link) return;
  link.href = href;
  if (!said) link.textContent = words;
  else said.textContent = words;
  if (name && title !== undefined) name.textContent = title;
}
