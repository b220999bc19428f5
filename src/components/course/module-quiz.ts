import { isInPool } from '#core/assessment/pool.ts';
import { address } from '#core/course/address.ts';
import type { ModuleEntry } from '#core/course/model.ts';
import { href } from '#components/href.ts';

/** What a quiz takes, as the page for tutors says it. */
const QUIZ_MINUTES = 15;

/** The quiz of a module: `pool` is all that it may draw, `count` how many it draws. */
export function moduleQuiz({ module, items }: ModuleEntry) {
  const pool = items.filter(isInPool);
  return {
    title: module.quiz.title ?? `Module quiz: ${module.title}`,
    href: href(address.quiz(module.id)),
    minutes: QUIZ_MINUTES,
    count: Math.min(module.quiz.items, pool.length),
    criteria: [...new Set(pool.flatMap((item) => item.criteria))].sort(),
    pool,
  };
}
