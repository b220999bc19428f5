import { address } from '#core/course/address.ts';
import { href } from '#components/href.ts';
import { course } from '../../course.ts';

/** The course as the plan of a field: a plot for each module, a furrow for each lesson. */
export const courseField = course.modules.map(({ module, lessons }) => ({
  id: module.id,
  number: module.number,
  short: module.short,
  href: href(address.module(module.id)),
  lessons: lessons.map(({ lesson }) => ({ id: lesson.id, line: 'dotted' as const })),
}));
