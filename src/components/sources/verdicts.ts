import type { Line } from '#core/references/sureness.ts';
import type { SourceCheck, Verdict } from '#schemas/source-check.ts';

/** What the record makes of a claim, in words. */
const verdictWords: Readonly<Record<Verdict, string>> = {
  holds: 'Holds',
  'holds-with-nuance': 'Holds, with a nuance',
  overstated: 'Overstated',
  wrong: 'Wrong',
  'out-of-time': 'Out of time',
  omitted: 'Left out',
  contested: 'Contested',
  'cannot-check': 'Cannot be checked',
};

const kinds: Readonly<Record<NonNullable<SourceCheck['wrongIn']>, string>> = {
  name: 'in the name',
  scope: 'in scope',
  emphasis: 'in emphasis',
  date: 'in the date',
  attribution: 'in whom it credits',
  word: 'in one word',
};

/** The verdict with what kind of wrong it is, where that helps. */
export const verdictOf = (check: SourceCheck): string =>
  check.wrongIn === undefined ? verdictWords[check.verdict] : `${verdictWords[check.verdict]} ${kinds[check.wrongIn]}`;

/** The line under the record: dotted where nothing was found, dashed where sources disagree. */
export const recordLine = (check: SourceCheck): Line =>
  check.verdict === 'cannot-check' ? 'dotted' : check.verdict === 'contested' ? 'dashed' : 'solid';

export const essayName = (essay: SourceCheck['essay']): string =>
  essay === 1 ? 'The first essay' : 'The second essay';
