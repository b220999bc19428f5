import { chooseCode, type ItemHistory } from '#core/assessment/choose-code.ts';
import { readFormCode } from '#core/assessment/form-code.ts';
import { drawForm } from '#core/assessment/form.ts';
import type { Form } from '#core/assessment/form-schema.ts';
import { scoreByCriterion, scoreForm, type MarkedItem, type Score } from '#core/assessment/score.ts';
import { scoreResponse } from '#core/assessment/marking/table.ts';
import type { Mark, Response } from '#core/assessment/types.ts';
import { formId } from '#core/progress/events.ts';
import type { FormState, ProgressState } from '#core/progress/state.ts';
import type { PoolQuestion, QuizData } from '#islands/quiz/pool.ts';
import { randomCode } from '#islands/quiz/random-code.ts';
import { record, recordAll } from '#stores/progress.ts';

const CANDIDATES = 64;

/** Draws a form and records it. Of many random codes it takes the one with the most questions that the learner has not met. Gives its id. */
export function beginForm({ quiz, bank, pool }: QuizData, state: ProgressState, typed: string | undefined): string {
  const given = typed === undefined ? undefined : readFormCode(typed);
  const draw = (code: string): Form => drawForm({ quiz, pool, bank, code });
  const code = given?.ok
    ? given.value
    : chooseCode([randomCode(), ...Array.from({ length: CANDIDATES - 1 }, randomCode)], historyOf(state), draw);
  const entry = record({
    about: { kind: 'form', id: `${quiz.id}:${code}` },
    event: 'formDrawn',
    data: { form: draw(code) },
  });
  return formId({ quiz: quiz.id, code }, entry.uuid);
}

function historyOf(state: ProgressState): ItemHistory {
  const seen = new Map<string, { seenAt: number; isWrong: boolean }>();
  for (const form of state.forms.values()) {
    for (const [id, { answer }] of form.answers)
      if (answer) seen.set(id, { seenAt: answer.time, isWrong: answer.mark.got < answer.mark.max });
  }
  return Object.fromEntries(seen);
}

/** The last form of a quiz that was drawn and not handed in. */
export function openFormOf(state: ProgressState, quiz: string): string | undefined {
  const open = [...state.forms].filter(
    ([, form]) => form.quiz === quiz && form.submitted === undefined && form.items.length > 0,
  );
  return open.sort(([, a], [, b]) => (b.drawnAt ?? 0) - (a.drawnAt ?? 0))[0]?.[0];
}

/** Forms of a quiz that were handed in, latest first. */
export function takenForms(state: ProgressState, quiz: string): readonly (readonly [string, FormState])[] {
  return [...state.forms]
    .filter(([, form]) => form.quiz === quiz && form.submitted !== undefined)
    .sort(([, a], [, b]) => (b.submitted?.time ?? 0) - (a.submitted?.time ?? 0));
}

export type MarkedQuestion = {
  readonly id: string;
  readonly asked: PoolQuestion;
  readonly response: Response;
  readonly mark: Mark;
  readonly criteria: readonly string[];
};

/** Marks what a form holds; a question left open counts as not known. Questions that are no longer in the bank are left out. */
export function markForm(
  form: FormState,
  data: QuizData,
  pool: ReadonlyMap<string, PoolQuestion>,
): readonly MarkedQuestion[] {
  return form.items.flatMap(({ id }) => {
    const asked = pool.get(id);
    const item = data.pool.find((candidate) => candidate.id === id);
    if (!asked || !item) return [];
    const kept = form.answers.get(id);
    const response = kept?.answer?.response ?? kept?.draft ?? { unknown: true as const };
    return [{ id, asked, response, mark: scoreResponse(asked.question.key, response), criteria: item.criteria }];
  });
}

export const scoreOf = (marked: readonly MarkedQuestion[]): Score => scoreForm(marked.map(toMarkedItem));
export const criteriaOf = (marked: readonly MarkedQuestion[]): ReadonlyMap<string, Score> =>
  scoreByCriterion(marked.map(toMarkedItem));
const toMarkedItem = ({ mark, criteria }: MarkedQuestion): MarkedItem => ({ mark, criteria });

/** Hands a form in: every answer and the result are recorded together, or none. */
export function submitForm(id: string, form: FormState, marked: readonly MarkedQuestion[]): void {
  const { quiz, code } = form;
  const stored = ({ got, max }: Mark) => ({ got, max });
  recordAll([
    ...marked.map(({ id: item, asked, response, mark }) => ({
      about: { kind: 'item' as const, id: item },
      rev: asked.question.rev,
      event: 'responseSubmitted' as const,
      data: { response, mark: stored(mark), try: 1, form: id },
    })),
    {
      about: { kind: 'form' as const, id },
      event: 'formSubmitted' as const,
      data: {
        quiz,
        code,
        score: Object.fromEntries(marked.map((one) => [one.id, stored(one.mark)])),
        percent: scoreOf(marked).percent,
        criteria: Object.fromEntries(
          [...criteriaOf(marked)].map(([criterion, score]) => [criterion, { got: score.right, max: score.count }]),
        ),
      },
    },
  ]);
}
