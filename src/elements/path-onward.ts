import { scope } from '#elements/place.ts';
import { readActivePath } from '#stores/active-path.ts';

/** On a page outside the lessons that the followed path names, a quiz, a work or a law: the way on along the path. */
const place = document.querySelector<HTMLElement>('[data-path-onward]');
const link = place?.querySelector('a');
const path = readActivePath(scope);
const at = path?.pages.findIndex(({ href }) => href === location.pathname) ?? -1;

if (place && link && path && at >= 0) {
  const next = path.pages[at + 1];
  link.href = next?.href ?? `${scope}path/`;
  link.textContent = next ? `Next on your path: ${next.title}` : `Back to your path: ${path.title}`;
  place.hidden = false;
}
