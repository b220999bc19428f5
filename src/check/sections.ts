import type { Law, Provision } from '#schemas/law.ts';

/**
 * Whether a provision covers a cited section: the same; a subsection, as "17" covers "17(2)"; or a section inside a
 * range, as "42–45" covers "43".
 */
export function covers(provision: string, section: string): boolean {
  if (provision === section || section.replaceAll('-', '–') === provision || section.startsWith(`${provision}(`))
    return true;
  const [, first, last] = /^(\d+)[–-](\d+)$/.exec(provision) ?? [];
  const number = Number(/^\d+/.exec(section)?.[0] ?? Number.NaN);
  return number >= Number(first) && number <= Number(last);
}

/** The provision of a law that a cited section leads to: the one of that name before one that only covers it. */
export function provisionFor(law: Law, section: string | undefined): Provision | undefined {
  if (section === undefined) return undefined;
  return law.provisions.find(({ id }) => id === section) ?? law.provisions.find(({ id }) => covers(id, section));
}
