import { editDistance } from '#core/text/edit-distance.ts';

/** What a typed answer is to the accepted ones: `near` is a likely misspelling of one of them. */
export type Comparison = 'right' | 'near' | 'wrong';

/** What a typed answer is compared with; a confusable is another term that may look like a misspelling. */
export type Accepted = { readonly accept: readonly string[]; readonly confusable?: readonly string[] | undefined };

/** Compares a typed answer with the accepted ones, after normalising both; an empty answer is wrong. */
export function compareAnswer(typed: string, { accept, confusable = [] }: Accepted): Comparison {
  const answer = normaliseAnswer(typed);
  if (answer === '') return 'wrong';
  const accepted = accept.map(normaliseAnswer);
  if (accepted.includes(answer)) return 'right';
  if (confusable.map(normaliseAnswer).includes(answer)) return 'wrong';
  return accepted.some((word) => isNear(answer, word)) ? 'near' : 'wrong';
}

/**
 * A typed answer in the form in which answers are compared: compatibility characters, case, spaces, hyphens, quotes, a
 * leading article, a final full stop and listed American or Oxford spellings make no difference. Normalising twice
 * changes nothing more.
 */
export function normaliseAnswer(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[\u2018\u2019\u201A\u201B\u02BC`]/gu, "'")
    .replace(/[\u201C-\u201F\u00AB\u00BB]/gu, '"')
    .replace(/[-\u00AD\u2010-\u2015\u2212\s]+/gu, ' ')
    .replace(/[. ]+$/u, '')
    .replace(/^ /u, '')
    .replace(/^(?:(?:an?|the) )+/u, '');
  return plain.replace(/\p{L}+/gu, britishSpelling);
}

/** Edits within which an answer counts as a misspelling, by the letters of the accepted answer: short words have too many neighbours. */
function editsAllowed(letters: number): number {
  if (letters < 5) return 0;
  return letters < 9 ? 1 : 2;
}

function isNear(answer: string, accepted: string): boolean {
  const allowed = editsAllowed(accepted.replace(/[^\p{L}]/gu, '').length);
  // Saves the table when a whole page is pasted: each edit changes the length by one at most (two units for a rare character).
  if (allowed === 0 || Math.abs(answer.length - accepted.length) > 2 * allowed) return false;
  return editDistance(answer, accepted) <= allowed;
}

function britishSpelling(word: string): string {
  const whole = wholeWords[word];
  if (whole !== undefined && Object.hasOwn(wholeWords, word)) return whole;
  return word
    .replace(izStems, '$1is')
    .replace(orStems, '$1our')
    .replace(/^judgment/u, 'judgement')
    .replace(/^label(?=ed|ing)/u, 'labell');
}

const wholeWords: Readonly<Record<string, string>> = {
  center: 'centre',
  centers: 'centres',
  centered: 'centred',
  program: 'programme',
  programs: 'programmes',
  enrollment: 'enrolment',
  fulfill: 'fulfil',
  fulfillment: 'fulfilment',
  skillful: 'skilful',
  acknowledgment: 'acknowledgement',
};

/** Beginnings of words, so that every ending follows: organiz-ation, -ational, -ing. "Practise" is not listed: it is another word than "practice". */
const izStems =
  /^(author|central|emphas|formal|hospital|individual|institutional|marginal|minim|normal|organ|personal|priorit|professional|recogn|social|special|stigmat|util|victim)iz/u;
const orStems = /^(behavi|neighb)or/u;
