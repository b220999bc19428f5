import type { APIRoute } from 'astro';
import type { QuestionIndex } from '#core/assessment/question-index.ts';
import { questionEntries } from '#components/items/quiz-bank.ts';
import { course } from '../../course.ts';

/** What practice over the whole course draws from: every question that a quiz may ask, without its text and its key. */
export const GET: APIRoute = () => {
  const index: QuestionIndex = { bank: course.course.version, items: questionEntries(course.modules) };
  return new Response(JSON.stringify(index), { headers: { 'content-type': 'application/json' } });
};
