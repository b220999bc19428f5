import { moduleStatus, type FormRecord, type ModuleStatus } from '#core/assessment/mastery.ts';
import { isLessonDone, lessonStatus } from '#core/progress/status.ts';
import type { ProgressState } from '#core/progress/state.ts';
import { countedMarks } from '#core/review/marks.ts';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import type { MyCourse } from '#islands/my/my-course.ts';

/** A module with how far it has come. */
export type ModuleRow = {
  readonly module: MyCourse['modules'][number];
  readonly status: ModuleStatus;
  /** Lessons done. */
  readonly done: number;
  /** The best form in per cent, where one was handed in. */
  readonly best: number | undefined;
};

/** How far each module has come, in the order of the course. */
export function moduleRows(course: MyCourse, review: ReviewCourse, state: ProgressState): readonly ModuleRow[] {
  const moduleOf = new Map(review.items.map(({ id, module }) => [id, module]));
  const reviewed = countedMarks(state, review.items, []);
  return course.modules.map((module) => {
    const forms = formsOf(state, module.id);
    const status = moduleStatus({
      passMark: course.passMark,
      isBegun: module.lessons.some((lesson) => lessonStatus(state, lesson) !== 'not-started'),
      forms,
      reviews: reviewed.filter(({ item }) => moduleOf.get(item) === module.id),
    });
    const done = module.lessons.filter((lesson) => isLessonDone(state, lesson)).length;
    const best = forms.length === 0 ? undefined : Math.round(Math.max(...forms.map(({ score }) => score)) * 100);
    return { module, status, done, best };
  });
}

function formsOf(state: ProgressState, quiz: string): readonly FormRecord[] {
  return [...state.forms.values()].flatMap((form) => {
    const { submitted } = form;
    if (form.quiz !== quiz || submitted === undefined) return [];
    const criteria = Object.fromEntries(Object.entries(submitted.criteria).map(([id, { got }]) => [id, got]));
    return [
      {
        score: submitted.percent / 100,
        count: Object.keys(submitted.score).length,
        criteria,
        submittedAt: submitted.time,
      },
    ];
  });
}
