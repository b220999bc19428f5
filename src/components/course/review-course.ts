import { href } from '#components/href.ts';
import { address } from '#core/course/address.ts';
import type { ReviewCourse } from '#islands/review/review-course.ts';
import { course } from '../../course.ts';

/** Every live item that stands in a page: those of a quiz in its page, the others in the lesson that places them; and the cards. */
export function reviewCourse(): ReviewCourse {
  const pages: string[] = [];
  const numberOf = (page: string): number => {
    if (!pages.includes(page)) pages.push(page);
    return pages.indexOf(page);
  };
  const items = course.modules.flatMap(({ module, lessons, items: own }) => {
    const placed = new Map(
      lessons.flatMap(({ slug, body }) =>
        body.checks.map((check) => [check.item, href(address.lesson(module.id, slug))] as const),
      ),
    );
    return own
      .filter(({ status }) => status === 'live')
      .flatMap(({ id, criteria, siblings, inQuiz, section, fixedOrder }) => {
        const page = inQuiz ? href(address.quiz(module.id)) : placed.get(id);
        const [lesson = ''] = section.split('#');
        const fixed = fixedOrder === undefined ? {} : { fixedOrder };
        return page === undefined
          ? []
          : [{ id, criteria, siblings, ...fixed, module: module.id, lesson, page: numberOf(page) }];
      });
  });
  const cards = course.modules.flatMap(({ module, exercises }) =>
    exercises
      .filter(({ kind }) => kind === 'card')
      .map(({ id, criteria, section }) => ({
        id,
        criteria,
        siblings: [],
        module: module.id,
        lesson: section.split('#')[0] ?? '',
        page: numberOf(href(address.cards)),
        isCard: true as const,
      })),
  );
  return { pages, items: [...items, ...cards] };
}
