import type { Paper } from '#core/assessment/paper.ts';
import type { QuestionEntry } from '#core/assessment/question-index.ts';
import { readQuestion, type Question } from '#islands/question/read-question.ts';

/** A question of the pool with the element that holds it. */
export type PoolQuestion = { readonly whole: HTMLElement; readonly question: Question };

/** The questions that stand in the page, by id, and the element that holds them all. */
export type Sheet = { readonly place: HTMLElement; readonly questions: ReadonlyMap<string, PoolQuestion> };

/** What a page of practice knows of the course beside the questions: words and addresses, nothing that a reader sees twice. */
export type QuizBank = {
  readonly bank: string;
  /** The share of marks, 0 to 1, at which a module counts as reached. */
  readonly passMark: number;
  readonly criteria: Readonly<Record<string, string>>;
  /** Where the points are taught, by lesson. */
  readonly lessons: Readonly<Record<string, LessonPlace>>;
  /** A case: no congratulation. */
  readonly isQuiet: boolean;
  readonly items: readonly QuestionEntry[];
};
export type LessonPlace = {
  readonly title: string;
  readonly href: string;
  readonly headings: Readonly<Record<string, string>>;
};

/** What the page of a module gives its quiz. */
export type QuizData = QuizBank & { readonly quiz: { readonly id: string; readonly items: number } };

/** What a page of practice over the whole course is given; its items come from the index. */
export type CourseData = Omit<QuizBank, 'items'> & {
  /** The address of the index. */
  readonly index: string;
  readonly modules: readonly {
    readonly id: string;
    readonly title: string;
    /** The page that holds its questions. */ readonly page: string;
  }[];
  readonly cases: readonly { readonly id: string; readonly title: string }[];
};

/** Chosen questions, to be fetched, laid out and begun as a form. */
export type Chosen = { readonly quiz: string; readonly code: string; readonly items: readonly QuestionEntry[] };

/** Reads every question below an element. */
export function readPool(root: ParentNode): ReadonlyMap<string, PoolQuestion> {
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

/** What a paper is drawn from, in words. */
export function paperWords({ items, modules, criteria }: Paper, data: Pick<CourseData, 'modules'>): string {
  const titles = modules.map((id) => data.modules.find((module) => module.id === id)?.title ?? id);
  const from = titles.length === 0 ? 'the whole course' : titles.join(', ');
  return `${items} questions from ${from}${criteria.length === 0 ? '' : `, on ${criteria.join(', ')}`}`;
}
