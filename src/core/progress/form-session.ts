import { scoreResponse } from '#core/assessment/marking/table.ts';
import { scoreByCriterion, scoreForm, type Score } from '#core/assessment/score.ts';
import type { Key, Mark, Response } from '#core/assessment/types.ts';
import type { NewEvent } from '#core/progress/events.ts';
import type { FormState, ProgressState } from '#core/progress/state.ts';

/** What marking a form needs to know of an item, as the bank has it now. */
export type KnownItem = { readonly key: Key; readonly rev: number; readonly criteria: readonly string[] };

/** An item of a form with what was said and the mark for it. */
export type MarkedResponse = {
  readonly id: string;
  readonly rev: number;
  readonly response: Response;
  readonly mark: Mark;
  readonly criteria: readonly string[];
};

/** A form with its id in the record. */
export type NamedForm = readonly [id: string, form: FormState];

/** Practice with nothing but what was missed in a form: its quiz is named after that of the form. */
export const retryOf = (quiz: string): string => (quiz.startsWith('retry_') ? quiz : `retry_${quiz}`);

/** The quiz that a retry goes back to; any other quiz is itself. */
export const withoutRetry = (quiz: string): string => quiz.replace(/^retry_/, '');

/** What a quiz that belongs to no module is called. */
export function quizName(quiz: string): string {
  if (quiz !== withoutRetry(quiz)) return 'What you missed';
  return quiz === 'mixed' ? 'Mixed practice' : quiz.startsWith('paper_') ? 'Practice paper' : quiz;
}

/** The form drawn last and not handed in, of the quizzes that belong; a retry belongs where its quiz does. */
export function openForm(state: ProgressState, belongs: (quiz: string) => boolean): string | undefined {
  const open = [...state.forms].filter(
    ([, form]) => belongs(withoutRetry(form.quiz)) && form.submitted === undefined && form.items.length > 0,
  );
  return open.sort(([, a], [, b]) => (b.drawnAt ?? 0) - (a.drawnAt ?? 0))[0]?.[0];
}

/** The forms that were handed in, latest first, of the quizzes that belong. */
export function takenForms(state: ProgressState, belongs: (quiz: string) => boolean): readonly NamedForm[] {
  return [...state.forms]
    .filter(([, form]) => belongs(withoutRetry(form.quiz)) && form.submitted !== undefined)
    .sort(([, a], [, b]) => (b.submitted?.time ?? 0) - (a.submitted?.time ?? 0));
}

/**
 * Marks what a form holds; an item left open counts as not known, and items that are no longer in the bank are left
 * out. A mark that was given stays, whatever became of the key.
 */
export function markForm(form: FormState, known: (id: string) => KnownItem | undefined): readonly MarkedResponse[] {
  return form.items.flatMap(({ id }) => {
    const item = known(id);
    if (item === undefined) return [];
    const kept = form.answers.get(id);
    const response = kept?.answer?.response ?? kept?.draft ?? { unknown: true as const };
    const mark = { ...scoreResponse(item.key, response), ...kept?.answer?.mark };
    return [{ id, rev: kept?.answer?.rev ?? item.rev, response, mark, criteria: item.criteria }];
  });
}

/** The score of a form: of the marks that were handed in, or of these where it was not. */
export function formScore({ submitted }: Pick<FormState, 'submitted'>, marked: readonly MarkedResponse[]): Score {
  const given = submitted && Object.values(submitted.score).map((mark) => ({ mark, criteria: [] }));
  return scoreForm(given ?? marked);
}

/** The ids of what was missed: all that is short of full marks. */
export const missedOf = (marked: readonly MarkedResponse[]): readonly MarkedResponse[] =>
  marked.filter(({ mark }) => mark.got < mark.max);

/** One item answered in a form, to be recorded. */
export function responseEvent(form: string, { id, rev, response, mark }: MarkedResponse): NewEvent {
  return {
    about: { kind: 'item', id },
    rev,
    event: 'responseSubmitted',
    data: { response, mark: { got: mark.got, max: mark.max }, try: 1, form },
  };
}

/** Handing a form in: every answer that was not given before, and the result; to be recorded together or not at all. */
export function submission(id: string, form: FormState, marked: readonly MarkedResponse[]): readonly NewEvent[] {
  const criteria = [...scoreByCriterion(marked)].map(([name, { right, count }]) => [name, { got: right, max: count }]);
  return [
    ...marked.filter((one) => form.answers.get(one.id)?.answer === undefined).map((one) => responseEvent(id, one)),
    {
      about: { kind: 'form', id },
      event: 'formSubmitted',
      data: {
        quiz: form.quiz,
        code: form.code,
        score: Object.fromEntries(marked.map((one) => [one.id, { got: one.mark.got, max: one.mark.max }])),
        percent: scoreForm(marked).percent,
        criteria: Object.fromEntries(criteria),
      },
    },
  ];
}
