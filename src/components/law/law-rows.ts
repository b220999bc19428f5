import { sectionSlug } from '#core/course/address.ts';
import { sectionName } from '#core/law/section-name.ts';
import { standingSureness } from '#core/references/sureness.ts';
import { dateWords } from '#core/text/dates.ts';
import type { Law, Provision } from '#schemas/law.ts';
import { course } from '../../course.ts';

export const lawKinds: Readonly<Record<Law['kind'], string>> = {
  act: 'Act',
  regulations: 'Regulations',
  guidance: 'Guidance',
  policy: 'Policy paper',
  code: 'Code',
  bill: 'Bill',
};
export const forceWords: Readonly<Record<Provision['force'], string>> = {
  duty: 'Duty',
  power: 'Power',
  guidance: 'Guidance',
  other: 'Rule',
};
export const statusWords: Readonly<Record<Law['status'], string>> = {
  'in-force': 'In force',
  repealed: 'Repealed',
  superseded: 'Superseded',
  'part-in-force': 'Partly in force',
  bill: 'Before Parliament',
  moving: 'Changing',
};

/** The scale of the bars: from the first of January of `firstYear` to that of `lastYear`. */
export const firstYear = 1983;
export const lastYear = 2028;

/** How far along the scale a date stands, in per cent. */
export function along(date: string): number {
  const [year = firstYear, month = 1, day = 1] = date.split('-').map(Number);
  const at = year + (month - 1) / 12 + (day - 1) / 365;
  return Math.min(100, Math.max(0, Math.round(((at - firstYear) / (lastYear - firstYear)) * 10000) / 100));
}

/** The dates of a law in words, with how sure they are where that differs from the entry. */
export function lawDates(law: Pick<Law, 'from' | 'to' | 'made' | 'fromSure' | 'toSure' | 'kind'>): string {
  const made =
    law.made === undefined
      ? ''
      : `${law.kind === 'act' ? 'Passed' : law.kind === 'bill' ? 'Introduced' : 'Published'} ${dateWords(law.made)}`;
  const from = law.from === undefined ? '' : `in force from ${dateWords(law.from)}${soft(law.fromSure)}`;
  const to = law.to === undefined ? '' : `until ${dateWords(law.to)}${soft(law.toSure)}`;
  const words = [made, from, to].filter((part) => part !== '').join('; ');
  return words === '' ? 'Dates not in the record' : words.charAt(0).toUpperCase() + words.slice(1);
}

const soft = (sure: Law['fromSure']): string =>
  sure === undefined || sure === 'confirmed' ? '' : ` (${standingSureness[sure].words.toLowerCase()})`;

/** Laws by the year in which they begin to count, then by name. */
export const lawsInOrder: readonly Law[] = [...course.laws].sort(
  (a, b) => a.year - b.year || a.title.localeCompare(b.title, 'en-GB'),
);

export const provisionAnchor = (id: string): string => `s-${sectionSlug(id)}`;
export const provisionName = sectionName;
