import { render } from 'preact';
import { localDay } from '#core/paths/due.ts';
import type { PathCourse } from '#core/paths/course.ts';
import FollowPath from '#islands/path/FollowPath.tsx';

/** Opens the page of paths: what it knows of the course stands in a block. */
const under = document.querySelector<HTMLElement>('[data-path]');
const text = document.querySelector('[data-path-course]')?.textContent;

if (under && text) {
  const course: PathCourse = JSON.parse(text);
  render(
    <FollowPath course={course} today={localDay(new Date())} scope={document.body.dataset['base'] ?? '/'} />,
    under,
  );
}
