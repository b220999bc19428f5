import { moduleStatus, type FormRecord, type ModuleStatus } from '#core/assessment/mastery.ts';
import { isSettled, lessonStatus } from '#core/progress/status.ts';
import type { ProgressState } from '#core/progress/state.ts';
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
export function moduleRows(course: MyCourse, state: ProgressState): readonly ModuleRow[] {
  return course.modules.map((module) => {
    const forms = formsOf(state, module.id);
    const status = moduleStatus({
      passMark: course.passMark,
      lessons: module.lessons.map((lesson) => ({
        isOpened: state.lessons.has(lesson.id),
        isMarkedDone: state.lessons.get(lesson.id)?.doneAt !== undefined,
        checks: lesson.checks.map((id) => isSettled(state.items.get(id))),
      })),
      forms,
    });
    const done = module.lessons.filter((lesson) => ['done', 'by-hand'].includes(lessonStatus(state, lesson))).length;
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
