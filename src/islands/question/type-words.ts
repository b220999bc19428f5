import type { Key, Mark } from '#core/assessment/types.ts';

/** What a page says of one type of item and of no other. */
type TypeWords = {
  /** What to do when nothing is chosen. */
  readonly nothing: string;
  /** What the units of a mark are, where they are not the parts themselves. */
  readonly units?: string;
  /** How it was marked. */
  readonly marked?: (mark: Mark) => string;
};

const choices: TypeWords = {
  nothing: 'Choose at least one answer',
  marked: ({ max }) => `${max} are right. Each wrong choice takes back one, and the mark never falls below nothing.`,
};
const rows: TypeWords = { nothing: 'Choose at least one answer' };

export const typeWords: Readonly<Record<Key['type'], TypeWords>> = {
  sba: { nothing: 'Choose an answer, or “I do not know yet”' },
  'multi-n': rows,
  'multi-all': choices,
  spot: choices,
  match: rows,
  grid: rows,
  rate: {
    nothing: 'Choose a rating for each action',
    units: 'points',
    marked: () => 'Each action earns three points, less one for each step between your rating and this one.',
  },
  sequence: {
    nothing: 'Give each step its place',
    units: 'after wrong pairs are taken off',
    marked: () => 'Marked by pairs: each pair in the right order counts for you, each in the wrong order against.',
  },
  rank: {
    nothing: 'Give each action its place',
    units: 'points',
    marked: ({ max }) => `${max} points, less one for each place by which an action stands away from its own.`,
  },
  gap: { nothing: 'Fill each gap' },
  case: rows,
  text: { nothing: 'Write an answer, or press “I do not know yet”' },
};
