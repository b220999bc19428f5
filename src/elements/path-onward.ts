import { scope } from '#elements/place.ts';
import { onwardFrom } from '#stores/active-path.ts';

/** On a page outside the lessons that the followed path names, a quiz, a work or a law: the way on along the path. */
const place = document.querySelector<HTMLElement>('[data-path-onward]');
const link = place?.querySelector('a');
const onward = onwardFrom(location.pathname, scope);

if (place && link && onward) {
  link.href = onward.href;
  link.textContent = `${onward.isLast ? 'Back to your path' : 'Next on your path'}: ${onward.title}`;
  place.hidden = false;
}
