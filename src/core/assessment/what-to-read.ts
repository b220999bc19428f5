/** A missed item with the place that teaches its point, "lesson-id#heading-id". */
export type MissedItem = { readonly id: string; readonly section: string; readonly criteria: readonly string[] };

/** A lesson to read again: its headings, and the criteria and items that it serves, each once. */
export type ReadNext = {
  readonly lesson: string;
  readonly headings: readonly string[];
  readonly criteria: readonly string[];
  readonly items: readonly string[];
};

/** The lessons that teach what was missed, the one with the most missed items first, otherwise in the order of the items. */
export function whatToRead(missed: readonly MissedItem[]): readonly ReadNext[] {
  const lessons = new Map<string, MissedItem[]>();
  for (const item of missed) {
    const lesson = item.section.split('#')[0] ?? '';
    lessons.set(lesson, [...(lessons.get(lesson) ?? []), item]);
  }
  return [...lessons]
    .map(([lesson, items]) => ({
      lesson,
      headings: [...new Set(items.map(({ section }) => section.split('#')[1] ?? ''))],
      criteria: [...new Set(items.flatMap(({ criteria }) => criteria))].sort(),
      items: [...new Set(items.map(({ id }) => id))],
    }))
    .sort((a, b) => b.items.length - a.items.length);
}
