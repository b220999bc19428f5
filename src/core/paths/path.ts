/** The kinds of thing that a reading path can name; `law` is an Act, a guidance or a code. */
export const stepKinds = ['module', 'lesson', 'quiz', 'reference', 'law'] as const;
export type StepKind = (typeof stepKinds)[number];

/** One thing to read or do. `by` is a day such as "2026-12-01". */
export type Step = {
  readonly kind: StepKind;
  readonly id: string;
  readonly by?: string | undefined;
  readonly note?: string | undefined;
};
/** A heading over the steps that follow it. */
export type Section = { readonly kind: 'section'; readonly title: string };
export type Entry = Step | Section;

/** What a tutor sets a group to read: text without markup, in order. */
export type ReadingPath = {
  readonly title: string;
  readonly author: string;
  /** Per cent of a quiz's marks. */
  readonly passMark?: number | undefined;
  readonly entries: readonly Entry[];
};

/** Lengths in characters, and how many entries. A link or a file that goes over them is cut or refused. */
export const limits = { title: 80, author: 60, section: 80, note: 240, entries: 120, passMark: [50, 100] } as const;

export const EMPTY_PATH: ReadingPath = { title: '', author: '', entries: [] };

/** The name of a step within its path, where no thing stands twice. */
export const stepName = ({ kind, id }: Pick<Step, 'kind' | 'id'>): string => `${kind}:${id}`;
export const isStep = (entry: Entry): entry is Step => entry.kind !== 'section';

/** Characters that turn the reading direction or have no shape: they could make a text look like another. */
const unseen = /[\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;

/** Text as a path may carry it: one line, without control characters, in one spelling of accents, cut at `most`. */
export function cleanText(text: string, most: number): string {
  const plain = text
    .replace(unseen, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .normalize('NFC')
    .trim();
  return [...plain].slice(0, most).join('').trim();
}

/** The path as its link carries it: clean texts, no heading without words, nothing twice. */
export function tidyPath({ title, author, passMark, entries }: ReadingPath): ReadingPath {
  const seen = new Set<string>();
  const kept = entries.flatMap((entry): readonly Entry[] => {
    if (!isStep(entry)) {
      const words = cleanText(entry.title, limits.section);
      return words === '' ? [] : [{ kind: 'section', title: words }];
    }
    if (seen.has(stepName(entry)) || !isId(entry.id)) return [];
    seen.add(stepName(entry));
    return [tidyStep(entry)];
  });
  return {
    title: cleanText(title, limits.title),
    author: cleanText(author, limits.author),
    ...(passMark !== undefined && isPassMark(passMark) && { passMark }),
    entries: kept.slice(0, limits.entries),
  };
}

function tidyStep({ kind, id, by, note = '' }: Step): Step {
  const words = cleanText(note, limits.note);
  return { kind, id, ...(by !== undefined && isDay(by) && { by }), ...(words !== '' && { note: words }) };
}

const isPassMark = (mark: number): boolean =>
  Number.isInteger(mark) && mark >= limits.passMark[0] && mark <= limits.passMark[1];

/** Whether a text has the form of an id; a path of a later course may name things that this one lacks. */
export const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]{0,59}$/.test(text);

/** Whether a text is a day of the calendar, written as "2026-12-01". */
export function isDay(text: string): boolean {
  const number = /^2\d{3}-\d\d-\d\d$/.test(text) ? dayNumber(text) : NaN;
  return !Number.isNaN(number) && dayOf(number) === text;
}

/** Days since 1970, which know no summer time. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
export const dayOf = (number: number): string => new Date(number * 86_400_000).toISOString().slice(0, 10);
