import { render } from 'preact';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import ReviewSitting from '#islands/ReviewSitting.tsx';
import { startReviewPlan } from '#stores/review-plan.ts';

/** Opens the review: what the page knows of the items stands in a block, the questions stand in other pages. */
const under = document.querySelector<HTMLElement>('[data-review]');
const text = document.querySelector('[data-review-course]')?.textContent;

if (under && text) {
  const course: ReviewCourse = JSON.parse(text);
  startReviewPlan(document.body.dataset['base'] ?? '/');
  render(<ReviewSitting course={course} />, under);
}
