import { render } from 'preact';
import { readPaperId } from '#core/assessment/paper.ts';
import CoursePractice from '#islands/quiz/CoursePractice.tsx';
import type { CourseData } from '#islands/quiz/pool.ts';
import SetPaper from '#islands/quiz/SetPaper.tsx';

/** Opens the practice paper of the page. */
const under = document.querySelector<HTMLElement>('[data-practice]');
const text = document.querySelector('[data-practice-data]')?.textContent;

if (under && text) {
  const data: CourseData = JSON.parse(text);
  const isPaper = (quiz: string) => readPaperId(quiz) !== undefined;
  render(<CoursePractice data={data} isOurs={isPaper} start={(props) => <SetPaper {...props} />} />, under);
}
