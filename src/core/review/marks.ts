import type { CountedMark } from '#core/assessment/criterion.ts';
import { fractionOf } from '#core/assessment/score.ts';
import type { ProgressState } from '#core/progress/state.ts';
import type { ReviewItem } from '#core/review/points.ts';
import { isSitting } from '#core/review/sitting.ts';

/** The marked items of a record that count for mastery: those of module quizzes handed in, and of reviews. */
export function countedMarks(
  state: ProgressState,
  items: readonly ReviewItem[],
  modules: readonly string[],
): readonly CountedMark[] {
  const criteriaOf = new Map(items.filter(({ isCard }) => !isCard).map(({ id, criteria }) => [id, criteria]));
  return [...state.forms].flatMap(([id, form]) => {
    const isReview = isSitting(form);
    if (!isReview && (form.submitted === undefined || !modules.includes(form.quiz))) return [];
    return [...form.answers].flatMap(([item, { answer }]) => {
      const criteria = criteriaOf.get(item);
      if (answer === undefined || criteria === undefined) return [];
      return [{ item, criteria, form: id, isReview, fraction: fractionOf(answer.mark), time: answer.time }];
    });
  });
}
