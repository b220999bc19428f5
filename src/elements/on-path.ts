import { scope } from '#elements/place.ts';
import { onwardFrom } from '#stores/active-path.ts';

/** On a page of the path that the learner follows, "next" is the path's next page, and the outline leads to the path. */
const onward = onwardFrom(location.pathname, scope);

if (onward) {
  lead('.catchword[rel="next"]', onward.href, 'Next on your path', onward.title);
  lead('.way-forward > a:last-child', onward.href, 'Next on your path');
  for (const list of document.querySelectorAll('.outline-onward')) {
    const link = document.createElement('a');
    link.href = `${scope}path/`;
    link.textContent = `Your path: ${onward.path}`;
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
