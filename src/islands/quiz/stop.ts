import { problemsOf } from '#core/assessment/marking/table.ts';
import type { Problem } from '#core/assessment/types.ts';
import type { Question } from '#islands/question/read-question.ts';
import { readResponse } from '#islands/question/response-form.ts';

/**
 * Whether a quiz stays with a question: another number than it asks for is never handed in, and a likely misspelling is
 * pointed out once. What is left open may be passed over.
 */
export function isStopped(question: Question, whole: HTMLElement): boolean {
  if (has(question, 'other-number')) return true;
  if (!has(question, 'check-spelling') || whole.dataset['near'] !== undefined) return false;
  whole.dataset['near'] = '';
  return true;
}

/** What to do about it. */
export function stopWords(question: Question): string {
  return has(question, 'other-number') && 'key' in question.key
    ? `Choose exactly ${question.key.key.length}, or none to leave it open.`
    : 'Check the spelling, or press the button again to go on.';
}

const has = ({ form, key }: Question, reason: Problem['reason']): boolean =>
  problemsOf(key, readResponse(form, key)).some((problem) => problem.reason === reason);
