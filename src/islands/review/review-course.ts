import type { PoolEntry } from '#core/assessment/pool.ts';
import type { ReviewItem } from '#core/review/points.ts';

/** An item as the page knows it: its module, the lesson that it tests, and the number of the page that prints it. */
export type CourseItem = ReviewItem &
  Pick<PoolEntry, 'fixedOrder'> & { readonly module: string; readonly lesson: string; readonly page: number };

/** What a page gives of the course for reviews: no text of any question. */
export type ReviewCourse = {
  /** Addresses of the pages on which the questions stand. */
  readonly pages: readonly string[];
  readonly items: readonly CourseItem[];
};
