import type { About } from '#core/progress/events.ts';

/** Old ids and the ids that took their place, by kind. */
export type Aliases = Readonly<Partial<Record<About['kind'], Readonly<Record<string, string>>>>>;

/** The id that a thing has now. */
export function currentId(aliases: Aliases, { kind, id }: About): string {
  const known = aliases[kind];
  return known && Object.hasOwn(known, id) ? (known[id] ?? id) : id;
}
