import { render } from 'preact';
import CoursePractice from '#islands/quiz/CoursePractice.tsx';
import type { CourseData } from '#islands/quiz/pool.ts';
import SetMixed from '#islands/quiz/SetMixed.tsx';

/** Opens the mixed practice of the page. */
const under = document.querySelector<HTMLElement>('[data-practice]');
const text = document.querySelector('[data-practice-data]')?.textContent;

if (under && text) {
  const data: CourseData = JSON.parse(text);
  const isMixed = (quiz: string) => quiz === 'mixed';
  render(<CoursePractice data={data} isOurs={isMixed} isAtOnce start={(props) => <SetMixed {...props} />} />, under);
}
