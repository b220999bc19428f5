import { render } from 'preact';
import { MyNav } from '#islands/my/MyNav.tsx';
import MyLearning from '#islands/MyLearning.tsx';
import type { MyCourse } from '#islands/my/my-course.ts';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import { startReviewPlan } from '#stores/review-plan.ts';

/** Opens My learning: what the page knows of the course stands in a block. */
const under = document.querySelector<HTMLElement>('[data-my]');
const text = document.querySelector('[data-my-course]')?.textContent;
const items = document.querySelector('[data-review-course]')?.textContent;

const nav = document.querySelector<HTMLElement>('[data-my-nav]');

if (under && nav && text && items) {
  const review: ReviewCourse = JSON.parse(items);
  const course: MyCourse = JSON.parse(text);
  startReviewPlan(document.body.dataset['base'] ?? '/');
  render(<MyLearning course={course} review={review} />, under);
  render(<MyNav />, nav);
  nav.hidden = false;
}
