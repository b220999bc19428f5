import { render } from 'preact';
import type { MyCourse } from '#islands/my/my-course.ts';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import Statement from '#islands/Statement.tsx';

/** Opens the statement of study: what the page knows of the course stands in blocks. */
const under = document.querySelector<HTMLElement>('[data-statement]');
const [text, items] = ['[data-my-course]', '[data-review-course]'].map(
  (name) => document.querySelector(name)?.textContent,
);

if (under && text && items) {
  const course: MyCourse = JSON.parse(text);
  const review: ReviewCourse = JSON.parse(items);
  render(<Statement course={course} review={review} />, under);
}
