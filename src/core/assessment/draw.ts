import { areSiblings, type PoolItem } from '#core/assessment/pool.ts';
import { seedOf } from '#core/assessment/random.ts';

/** How many items a quiz draws, and from which criteria and levels; without strata as evenly as the pool allows. */
export type Quiz = {
  readonly id: string;
  readonly items: number;
  readonly strata?: readonly Stratum[] | undefined;
};

/** A count of items of one criterion (an item's first) and level. */
export type Stratum = { readonly criterion: string; readonly level: PoolItem['level']; readonly count: number };

/**
 * The items of a form, in its order: first what the strata ask for, then the emptiest criterion, and in it the emptiest
 * level, until the form is full or the pool has no more. Each item has a rank of its own from the quiz, the code and
 * its id, so that a change of the bank moves as few of the others as can be. Siblings are never drawn together.
 */
export function drawItems(quiz: Quiz, pool: readonly PoolItem[], code: string): readonly PoolItem[] {
  let free = byRank(pool, (item) => `${code}/${quiz.id}/${item.id}`);
  const drawn: PoolItem[] = [];
  const take = (item: PoolItem): void => {
    drawn.push(item);
    free = free.filter((other) => other !== item && !areSiblings(item, other));
  };
  for (const stratum of quiz.strata ?? []) {
    for (let count = 0; count < stratum.count && drawn.length < quiz.items; count += 1) {
      const next = free.find((item) => item.criteria[0] === stratum.criterion && item.level === stratum.level);
      if (next !== undefined) take(next);
    }
  }
  while (drawn.length < quiz.items) {
    const next = emptiest(free, drawn);
    if (next === undefined) break;
    take(next);
  }
  return byRank(drawn, (item) => `${code}/${quiz.id}/${item.id}/place`);
}

/** In the order of a seed for each; equal seeds stand by id, so that the order of the pool never matters. */
function byRank(items: readonly PoolItem[], textOf: (item: PoolItem) => string): readonly PoolItem[] {
  return items
    .map((item) => ({ item, rank: seedOf(textOf(item)) }))
    .sort((a, b) => a.rank - b.rank || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}

/** The first free item whose criterion, then level within it, then level has the fewest items so far. */
function emptiest(free: readonly PoolItem[], drawn: readonly PoolItem[]): PoolItem | undefined {
  const counts = new Map<string, number>();
  for (const item of drawn) for (const cell of cellsOf(item)) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const fillOf = (item: PoolItem): readonly number[] => cellsOf(item).map((cell) => counts.get(cell) ?? 0);
  let best: { item: PoolItem; fill: readonly number[] } | undefined;
  for (const item of free) {
    const fill = fillOf(item);
    if (best === undefined || isBefore(fill, best.fill)) best = { item, fill };
  }
  return best?.item;
}

function cellsOf(item: PoolItem): readonly string[] {
  const criterion = item.criteria[0] ?? '';
  return [criterion, `${criterion}/${item.level}`, item.level];
}

function isBefore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((count, index) => count !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}
