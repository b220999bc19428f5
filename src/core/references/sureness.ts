import type { Reference, Seen } from '#schemas/reference.ts';
import type { Standing } from '#schemas/shared.ts';

/** The line that a thing is drawn with: solid is firm, dashed is softer, dotted is not yet ground. */
export type Line = 'solid' | 'dashed' | 'dotted';
export type Sureness = { readonly line: Line; readonly words: string };

/** How sure the course is of a work's details. */
export function surenessOf(ref: Reference): Sureness {
  if (ref.sure === 'not') return { line: 'dotted', words: 'Not found' };
  if (ref.sure === 'partly') return { line: 'dashed', words: 'Partly checked' };
  return { line: 'solid', words: ref.corrected ? 'Checked, corrected' : 'Checked' };
}

/** How much of the work has been seen, in words. */
export const seenWords: Readonly<Record<Seen, string>> = {
  full: 'Seen',
  part: 'Seen in part',
  record: 'Record only: its details were seen, the work itself was not',
  none: 'Not seen',
};

export const seenLine: Readonly<Record<Seen, Line>> = {
  full: 'solid',
  part: 'dashed',
  record: 'dashed',
  none: 'dotted',
};

/** How firm a fact of a case, or a point of law, is. */
export const standingSureness: Readonly<Record<Standing | 'course' | 'mixed', Sureness>> = {
  confirmed: { line: 'solid', words: 'Confirmed' },
  reported: { line: 'dashed', words: 'Reported' },
  recalled: { line: 'dotted', words: 'Recalled, not checked' },
  inference: { line: 'dotted', words: 'Our inference' },
  course: { line: 'dashed', words: 'Our working definition' },
  mixed: { line: 'dashed', words: 'Partly checked' },
};
