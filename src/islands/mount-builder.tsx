import { render } from 'preact';
import { localDay } from '#core/paths/due.ts';
import type { PathCourse } from '#core/paths/course.ts';
import BuildPath from '#islands/builder/BuildPath.tsx';
import { startDrafts } from '#stores/path-drafts.ts';

/** Opens the builder: what it knows of the course stands in a block. */
const under = document.querySelector<HTMLElement>('[data-builder]');
const text = document.querySelector('[data-path-course]')?.textContent;

if (under && text) {
  const course: PathCourse = JSON.parse(text);
  startDrafts(document.body.dataset['base'] ?? '/');
  render(<BuildPath course={course} today={localDay(new Date())} />, under);
}
