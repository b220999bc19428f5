import type { Line } from '#core/references/sureness.ts';
import { dateWords } from '#core/text/dates.ts';
import type { Bond, CaseEvent, Knew } from '#schemas/case.ts';
import type { Force } from '#schemas/shared.ts';

/** The pages that a case leads to, as the caller knows them. */
export type CaseLinks = {
  /** The short name of a law: "Care Act 2014". */
  readonly lawName: (id: string) => string;
  readonly lawHref: (id: string) => string;
};

export const forceWords: Readonly<Record<Force, string>> = {
  duty: 'Duty in law',
  power: 'Power',
  guidance: 'Guidance',
  other: 'Other',
};

/** The square and the words for how much a partner knew. Silence of our sources is never "did not know". */
export const knewWords: Readonly<Record<Knew['level'], { readonly mark: string; readonly words: string }>> = {
  full: { mark: 'full', words: 'Knew' },
  part: { mark: 'half', words: 'Knew part' },
  none: { mark: 'empty', words: 'Did not see it' },
  'no-record': { mark: 'none', words: 'No record seen' },
};

/** When something happened: "2007", "about 1993", "January 2004 to March 2010", "10 March 2010". */
export function whenWords({
  date,
  to,
  precision,
}: Pick<CaseEvent, 'date' | 'to'> & { readonly precision?: CaseEvent['precision'] }): string {
  const from = `${precision === 'about' ? 'about ' : ''}${dateWords(date)}`;
  return to === undefined ? from : `${from} to ${dateWords(to)}`;
}

/** "section 6", or "sections 37–39"; short: "s.6", "ss.37–39". */
export function sectionWords(section: string, form: 'long' | 'short'): string {
  const several = /[–,]| and /.test(section);
  if (form === 'short') return `${several ? 'ss.' : 's.'}${section}`;
  return `${several ? 'sections' : 'section'}\u00a0${section}`;
}

/** A bond's line to the family: solid for a duty, dashed for a power or guidance, dotted where neither was checked. */
export function bondLine(bond: Bond): Line {
  if (bond.sure !== 'confirmed' && bond.sure !== 'reported') return 'dotted';
  if (bond.force === 'duty') return 'solid';
  return bond.force === 'other' ? 'dotted' : 'dashed';
}

const firmness: readonly Line[] = ['solid', 'dashed', 'dotted'];

/** The firmest bond of a partner, the first of those that are equally firm. */
function firmestBond(bonds: readonly Bond[]): Bond | undefined {
  return firmness.flatMap((line) => bonds.filter((bond) => bondLine(bond) === line)).at(0);
}

/** What stands under a partner's name on the map: the firmest bond, and how many more there are. */
export function bondSummary(
  bonds: readonly Bond[],
  lawName: CaseLinks['lawName'],
): { readonly line: Line; readonly text: string } {
  const bond = firmestBond(bonds);
  if (bond === undefined) return { line: 'dotted', text: 'no duty in the record' };
  const source = bond.law === undefined ? bond.text.replace(/\.$/, '') : lawName(bond.law);
  const section = bond.law === undefined || bond.section === undefined ? '' : ` ${sectionWords(bond.section, 'short')}`;
  const line = bondLine(bond);
  const note = line === 'dotted' ? ' (not checked)' : bond.force === 'power' ? ' (a power)' : '';
  const more = bonds.filter((other) => bondLine(other) === line).length - 1;
  const others = line === 'solid' ? `other ${more === 1 ? 'duty' : 'duties'}` : 'more';
  return { line, text: `${source}${section}${note}${more > 0 ? ` and ${more} ${others}` : ''}` };
}

/** What the three lines of a tie say before their source. */
export const tieWords = { solid: 'by law', dashed: 'meetings or guidance', broken: 'a gap that was found' } as const;
