import { address } from '#core/course/address.ts';
import { course } from '../../course.ts';

/** A page that left its address: where it was, where it is, and what it is called. */
export type MovedPage = { readonly from: string; readonly to: string; readonly title: string };

/** Every lesson, module and work that has an alias: an old id, whose end was the old address. */
export const movedPages: readonly MovedPage[] = [
  ...course.modules.flatMap(({ module }) =>
    module.aliases.map((alias) => ({
      from: address.module(alias),
      to: address.module(module.id),
      title: module.title,
    })),
  ),
  ...course.lessons.flatMap(({ lesson, module, slug }) =>
    lesson.aliases.map((alias) => ({
      from: address.lesson(module, alias.replace(`${module}-`, '')),
      to: address.lesson(module, slug),
      title: lesson.title,
    })),
  ),
  ...course.references.flatMap(({ id, title, aliases }) =>
    aliases.map((alias) => ({ from: address.reference(alias), to: address.reference(id), title })),
  ),
];
