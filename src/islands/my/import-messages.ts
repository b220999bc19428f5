import type { ImportResult } from '#stores/backup.ts';

/** What to tell the learner: what happened, what became of the work, what to do. */
export type Message = {
  readonly line: 'solid' | 'dashed' | 'dotted' | 'none';
  readonly title: string;
  readonly text: string;
};

/** The outcome of bringing in a file, in words. */
export function importMessage(result: ImportResult): Message {
  if (result.ok) {
    const { added, alreadyHere, unreadable } = result.value;
    const left =
      unreadable === 0 ? '' : ` ${unreadable} could not be read and ${unreadable === 1 ? 'was' : 'were'} left out.`;
    return {
      line: 'solid',
      title: 'It was brought in',
      text:
        added === 0
          ? `Everything in it was here already; nothing is doubled.${left}`
          : `${added} entries are new, ${alreadyHere} were here already; nothing is doubled.${left}`,
    };
  }
  switch (result.reason) {
    case 'not-json':
    case 'not-ours':
      return {
        line: 'solid',
        title: 'This is not a Common Ground file',
        text: 'Nothing was brought in and nothing was changed. Look for a name that starts with common-ground and ends with .json.',
      };
    case 'newer':
      return {
        line: 'solid',
        title: 'This file comes from a newer version of the course',
        text: 'Your own record has not been touched. Load the page again while you are online to get the newer version, then bring the file in.',
      };
    case 'empty':
      return {
        line: 'solid',
        title: 'There is nothing in this file',
        text: 'It is a Common Ground file, and it holds no entries. Nothing was changed.',
      };
    case 'damaged':
      return {
        line: 'dashed',
        title: 'Part of this file is damaged',
        text: `It is not as it was written. ${result.value.records.length} entries can be read. Nothing has been brought in yet, and your own record has not been touched.`,
      };
    case 'full':
      return {
        line: 'dotted',
        title: 'There is no room for this file',
        text: 'The space that this browser gives us is full. What was here before is safe. Make room, and bring the file in again.',
      };
    case 'failed':
      return {
        line: 'dotted',
        title: 'This browser would not keep the file',
        text: 'What was here before has not been touched. Load the page again and try once more.',
      };
  }
}
