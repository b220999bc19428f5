import type { PoolEntry } from '#core/assessment/pool.ts';
import { seedOf } from '#core/assessment/random.ts';

/** How many items a quiz draws, and from which criteria and levels; without strata as evenly as the pool allows. */
export type Quiz = {
  readonly id: string;
  readonly items: number;
  readonly strata?: readonly Stratum[] | undefined;
};

/** A count of items of one criterion (an item's first) and level. */
export type Stratum = { readonly criterion: string; readonly level: PoolEntry['level']; readonly count: number };

/**
 * The items of a form, in its order: first what the strata ask for, then the emptiest criterion, and in it the emptiest
 * level, until the form is full or the pool has no more. Each item has a rank of its own from the quiz, the code and
 * its id, so that a change of the bank moves as few of the others as can be. Siblings are never drawn together.
 */
export function drawItems<T extends PoolEntry>(quiz: Quiz, pool: readonly T[], code: string): readonly T[] {
  const cells = cellsOf(pool, (item) => `${code}/${quiz.id}/${item.id}`);
  const drawn: T[] = [];
  const barred = new Set<string>();
  const take = (item: T): void => {
    drawn.push(item);
    for (const id of [item.id, ...item.siblings]) barred.add(id);
  };
  const free = (cell: Cell<T>): Ranked<T> | undefined =>
    firstFree(cell, ({ id, siblings }) => !barred.has(id) && !drawn.some((one) => siblings.includes(one.id)));
  for (const stratum of quiz.strata ?? []) {
    const cell = cells.find(({ criterion, level }) => criterion === stratum.criterion && level === stratum.level);
    for (let count = 0; count < stratum.count && drawn.length < quiz.items; count += 1) {
      const next = cell && free(cell);
      if (next !== undefined) take(next.item);
    }
  }
  while (drawn.length < quiz.items) {
    const next = emptiest(cells, drawn, free);
    if (next === undefined) break;
    take(next);
  }
  return ranked(drawn, (item) => `${code}/${quiz.id}/${item.id}/place`)
    .sort(byRank)
    .map(({ item }) => item);
}

type Ranked<T> = { readonly item: T; readonly rank: number };
type Cell<T> = { readonly criterion: string; readonly level: string; readonly items: readonly Ranked<T>[] };

const ranked = <T extends PoolEntry>(items: readonly T[], textOf: (item: T) => string): Ranked<T>[] =>
  items.map((item) => ({ item, rank: seedOf(textOf(item)) }));

/** In the order of the seeds; equal seeds stand by id, so that the order of the pool never matters. */
const byRank = <T extends PoolEntry>(a: Ranked<T>, b: Ranked<T>): number =>
  a.rank - b.rank || (a.item.id < b.item.id ? -1 : 1);

/** The pool by criterion and level, unsorted: a draw takes few of many, so that looking is cheaper than sorting. */
function cellsOf<T extends PoolEntry>(pool: readonly T[], textOf: (item: T) => string): readonly Cell<T>[] {
  const cells = new Map<string, { criterion: string; level: string; items: Ranked<T>[] }>();
  for (const one of ranked(pool, textOf)) {
    const { level, criteria } = one.item;
    const criterion = criteria[0] ?? '';
    const cell = cells.get(`${criterion}/${level}`) ?? { criterion, level, items: [] };
    cell.items.push(one);
    cells.set(`${criterion}/${level}`, cell);
  }
  return [...cells.values()];
}

function firstFree<T extends PoolEntry>(cell: Cell<T>, isFree: (item: T) => boolean): Ranked<T> | undefined {
  let first: Ranked<T> | undefined;
  for (const one of cell.items) if ((first === undefined || byRank(one, first) < 0) && isFree(one.item)) first = one;
  return first;
}

/** The first free item whose criterion, then level within it, then level has the fewest items so far. */
function emptiest<T extends PoolEntry>(
  cells: readonly Cell<T>[],
  drawn: readonly T[],
  free: (cell: Cell<T>) => Ranked<T> | undefined,
): T | undefined {
  let best: { readonly one: Ranked<T>; readonly fill: readonly number[] } | undefined;
  for (const cell of cells) {
    const fill = fillOf(cell, drawn);
    if (best !== undefined && isBefore(best.fill, fill)) continue;
    const one = free(cell);
    if (one === undefined) continue;
    if (best === undefined || isBefore(fill, best.fill) || byRank(one, best.one) < 0) best = { one, fill };
  }
  return best?.one.item;
}

function fillOf<T extends PoolEntry>({ criterion, level }: Cell<T>, drawn: readonly T[]): readonly number[] {
  const own = drawn.filter(({ criteria }) => (criteria[0] ?? '') === criterion);
  const isLevel = (item: T): boolean => item.level === level;
  return [own.length, own.filter(isLevel).length, drawn.filter(isLevel).length];
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((count, index) => count !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}
