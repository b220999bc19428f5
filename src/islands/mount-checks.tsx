import { render } from 'preact';
import CheckQuestion from '#islands/CheckQuestion.tsx';
import { readQuestion } from '#islands/question/read-question.ts';

/**
 * Gives each check of a lesson its island, when it comes near the window or was pressed before this script came.
 * The question stands in the page; the island is mounted beside it, in the empty place under it.
 */
const seen = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting && target instanceof HTMLElement) mount(target);
  },
  { rootMargin: '300px' },
);

for (const place of document.querySelectorAll<HTMLElement>('[data-check]')) {
  if (place.querySelector('[data-early]')) mount(place);
  else seen.observe(place);
}

function mount(place: HTMLElement): void {
  seen.unobserve(place);
  const question = readQuestion(place);
  const under = place.querySelector<HTMLElement>('[data-result]');
  if (question && under) render(<CheckQuestion id={place.dataset['check'] ?? ''} question={question} />, under);
}
