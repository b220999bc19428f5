import { chooseCode } from '#core/assessment/choose-code.ts';
import { drawItems, type Quiz } from '#core/assessment/draw.ts';
import { layOutForm } from '#core/assessment/form.ts';
import type { QuestionEntry } from '#core/assessment/question-index.ts';
import { randomOf, seedOf, shuffle } from '#core/assessment/random.ts';
import { formId } from '#core/progress/events.ts';
import { markForm, retryOf, type MarkedResponse } from '#core/progress/form-session.ts';
import { itemHistory } from '#core/progress/item-history.ts';
import type { FormState, ProgressState } from '#core/progress/state.ts';
import type { Chosen, PoolQuestion, QuizBank } from '#islands/quiz/pool.ts';
import { randomCode } from '#islands/quiz/random-code.ts';
import { record } from '#stores/progress.ts';

const CANDIDATES = 64;

/** The questions of a quiz for a code; without one, for that of many random codes which suits the learner's record best. */
export function chooseForm(
  quiz: Quiz,
  pool: readonly QuestionEntry[],
  by: { readonly state: ProgressState; readonly code?: string | undefined },
): Chosen {
  const draw = (code: string) => ({ quiz: quiz.id, code, items: drawItems(quiz, pool, code) });
  if (by.code !== undefined) return draw(by.code);
  const codes = Array.from({ length: CANDIDATES - 1 }, randomCode);
  return draw(chooseCode([randomCode(), ...codes], itemHistory(by.state), draw));
}

/** What was missed in a form, mixed anew. */
export function chooseMissed(form: FormState, missed: readonly MarkedResponse[], { items }: QuizBank): Chosen {
  const code = randomCode();
  const again = items.filter(({ id }) => missed.some((one) => one.id === id));
  return { quiz: retryOf(form.quiz), code, items: shuffle(again, randomOf(seedOf(code))) };
}

/** Lays chosen questions out, records the form and gives its id. Questions that are not in the page are left out. */
export function beginForm(
  { quiz, code, items }: Chosen,
  bank: string,
  questions: ReadonlyMap<string, PoolQuestion>,
): string {
  const known = items.flatMap((item) => {
    const asked = questions.get(item.id);
    return asked ? [{ ...item, key: asked.question.key }] : [];
  });
  const form = layOutForm({ quiz, code, bank, items: known });
  const entry = record({ about: { kind: 'form', id: `${quiz}:${code}` }, event: 'formDrawn', data: { form } });
  return formId({ quiz, code }, entry.uuid);
}

/** Marks a form with what the page and the bank know of its questions. */
export function markIn(
  form: FormState,
  bank: QuizBank,
  questions: ReadonlyMap<string, PoolQuestion>,
): readonly MarkedResponse[] {
  return markForm(form, (id) => {
    const asked = questions.get(id);
    const item = bank.items.find((candidate) => candidate.id === id);
    return asked && item && { key: asked.question.key, rev: asked.question.rev, criteria: item.criteria };
  });
}
