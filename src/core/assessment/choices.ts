import type { PartMark } from '#core/assessment/rules.ts';

/** What became of each option, by option id, for one or several keys. */
export function choiceParts(
  options: readonly string[],
  keys: ReadonlySet<string>,
  chosen: ReadonlySet<string>,
): Readonly<Record<string, PartMark>> {
  const word = (id: string): PartMark => {
    if (chosen.has(id)) return keys.has(id) ? 'right' : 'wrong';
    return keys.has(id) ? 'missed' : 'not-chosen';
  };
  return Object.fromEntries(options.map((id) => [id, word(id)]));
}
