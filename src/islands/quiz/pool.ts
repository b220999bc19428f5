import type { PoolItem } from '#core/assessment/pool.ts';
import { readQuestion, type Question } from '#islands/question/read-question.ts';

/** A question of the pool with the element that holds it. */
export type PoolQuestion = { readonly whole: HTMLElement; readonly question: Question };

/** What the page gives the quiz beside the questions themselves: nothing that a reader sees. */
export type QuizData = {
  readonly quiz: { readonly id: string; readonly items: number };
  readonly bank: string;
  readonly pool: readonly PoolItem[];
  /** The share of marks, 0 to 1, at which the module counts as reached. */
  readonly passMark: number;
  readonly criteria: Readonly<Record<string, string>>;
  /** A case: no congratulation. */
  readonly isQuiet: boolean;
};

/** Reads every question of the pool from the page. */
export function readPool(root: HTMLElement): ReadonlyMap<string, PoolQuestion> {
  const pool = new Map<string, PoolQuestion>();
  for (const whole of root.querySelectorAll<HTMLElement>('.item-whole[data-item]')) {
    const question = readQuestion(whole);
    if (question) pool.set(whole.dataset['item'] ?? '', { whole, question });
  }
  return pool;
}

/** Puts the parts of a question, and the choices of its selects, in the order of a drawn form. */
export function orderParts({ whole }: Pick<PoolQuestion, 'whole'>, order: readonly string[]): void {
  const rank = (id: string | undefined) => (id === undefined || !order.includes(id) ? order.length : order.indexOf(id));
  for (const parts of whole.querySelectorAll<HTMLElement>('[data-parts]:not(.gaps)')) {
    parts.append(...[...parts.children].sort((a, b) => rank(partOf(a)) - rank(partOf(b))));
  }
  for (const select of whole.querySelectorAll<HTMLSelectElement>('.pairs select')) {
    const [first, ...rest] = [...select.options];
    const { value } = select;
    select.append(...(first ? [first] : []), ...rest.sort((a, b) => rank(a.value) - rank(b.value)));
    select.value = value;
  }
}

const partOf = (element: Element): string | undefined =>
  element instanceof HTMLElement ? element.dataset['part'] : undefined;
