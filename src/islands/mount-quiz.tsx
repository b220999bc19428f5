import { render } from 'preact';
import ModuleQuiz from '#islands/ModuleQuiz.tsx';
import type { QuizData } from '#islands/quiz/pool.ts';

/** Opens the quiz of the page: its data stand in a block, its questions in the page. */
const place = document.querySelector<HTMLElement>('[data-pool]');
const under = document.querySelector<HTMLElement>('[data-quiz]');
const text = document.querySelector('[data-quiz-data]')?.textContent;

if (place && under && text) {
  const data: QuizData = JSON.parse(text);
  render(<ModuleQuiz data={data} place={place} />, under);
}
