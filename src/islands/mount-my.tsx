import { render } from 'preact';
import { MyNav } from '#islands/my/MyNav.tsx';
import MyLearning from '#islands/MyLearning.tsx';
import type { MyCourse } from '#islands/my/my-course.ts';
import { startReviewPlan } from '#stores/review-plan.ts';

/** Opens My learning: what the page knows of the course stands in a block. */
const under = document.querySelector<HTMLElement>('[data-my]');
const text = document.querySelector('[data-my-course]')?.textContent;

const nav = document.querySelector<HTMLElement>('[data-my-nav]');

if (under && nav && text) {
  const course: MyCourse = JSON.parse(text);
  startReviewPlan(document.body.dataset['base'] ?? '/');
  render(<MyLearning course={course} />, under);
  render(<MyNav />, nav);
  nav.hidden = false;
}
