import type { ProgressState, Written } from '#core/progress/state.ts';
import type { MyCourse } from '#islands/my/my-course.ts';
import type { ReviewCourse } from '#islands/review/review-course.ts';

/** A text that the learner wrote, with where it was asked for; the course may no longer have that place. */
export type NoteRow = Written & {
  readonly about: { readonly kind: 'reflection' | 'item'; readonly id: string };
  readonly module: string | undefined;
  readonly lesson: { readonly title: string; readonly href: string } | undefined;
  readonly prompt: string | undefined;
};

/** What the learner wrote at the prompts of lessons and on questions, latest first. */
export function noteRows(course: MyCourse, review: ReviewCourse, state: ProgressState): readonly NoteRow[] {
  const places = course.modules.flatMap((module) => module.lessons.map((lesson) => ({ module: module.title, lesson })));
  const lessonOf = new Map(review.items.map(({ id, lesson }) => [id, lesson]));
  const atPrompts = [...state.reflections].map(([id, written]): NoteRow => {
    const place =
      places.find(({ lesson }) => Object.hasOwn(lesson.prompts, id)) ??
      places.find(({ lesson }) => id.startsWith(`${lesson.id}-`));
    const lesson = place && { title: place.lesson.title, href: `${place.lesson.href}#${id}` };
    return {
      ...written,
      about: { kind: 'reflection', id },
      module: place?.module,
      lesson,
      prompt: place?.lesson.prompts[id],
    };
  });
  const onItems = [...state.items].flatMap(([id, { comment }]): readonly NoteRow[] => {
    if (comment === undefined) return [];
    const place = places.find(({ lesson }) => lesson.id === lessonOf.get(id));
    return [
      {
        ...comment,
        about: { kind: 'item', id },
        module: place?.module,
        lesson: place?.lesson,
        prompt: 'A note on a question.',
      },
    ];
  });
  return [...atPrompts, ...onItems].filter(({ text }) => text.trim() !== '').sort((a, b) => b.time - a.time);
}
