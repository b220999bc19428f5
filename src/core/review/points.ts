/** What review knows of an item: no text. */
export type ReviewItem = {
  readonly id: string;
  readonly criteria: readonly string[];
  /** Items that test the same point. */
  readonly siblings: readonly string[];
  /** The lesson that teaches its point. */
  readonly lesson?: string;
  /** A card that the learner judges: it comes back like the others and counts towards no criterion. */
  readonly isCard?: true;
};

/** A point of the course, with the items that test it; a review takes one of them. */
export type Point<T extends ReviewItem = ReviewItem> = {
  /** The first of its items' ids, by letter. */
  readonly id: string;
  readonly items: readonly T[];
};

/** The points that items test: items that name each other, also over others, belong to one. In the order of their ids. */
export function pointsOf<T extends ReviewItem>(items: readonly T[]): readonly Point<T>[] {
  const owner = new Map(items.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    const next = owner.get(id) ?? id;
    return next === id ? id : find(next);
  };
  for (const { id, siblings } of items) {
    for (const sibling of siblings) {
      const [low = id, high = id] = [find(id), find(sibling)].sort();
      if (owner.has(low) && owner.has(high)) owner.set(high, low);
    }
  }
  const groups = new Map<string, T[]>();
  for (const item of [...items].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))))
    groups.set(find(item.id), [...(groups.get(find(item.id)) ?? []), item]);
  return [...groups].map(([id, own]) => ({ id, items: own }));
}
