import { course } from '../../course.ts';

/** The static paths of pages that each module has one of. */
export const modulePages = () =>
  course.modules.map((entry) => ({ params: { module: entry.module.id }, props: { entry } }));
