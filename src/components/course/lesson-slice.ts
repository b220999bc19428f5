import { address } from '#core/course/address.ts';
import type { LessonEntry } from '#core/course/model.ts';
import { href } from '#components/href.ts';

/** What a page with a record needs of a lesson; `checks` are the items that make it done. */
export const lessonSlice = ({ lesson, module, slug, body }: LessonEntry) => ({
  id: lesson.id,
  title: lesson.title,
  href: href(address.lesson(module, slug)),
  criteria: lesson.criteria,
  minutes: lesson.minutes,
  checks: body.checks.map((check) => check.item),
});
