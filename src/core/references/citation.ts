import type { CslName, Reference } from '#schemas/reference.ts';

/** A piece of a printed citation; the title of a work is set apart. */
export type CitationPart = { readonly text: string; readonly work?: true };

/** The work as a full entry in the Harvard manner of "Cite them right". */
export function fullCitation(ref: Reference): readonly CitationPart[] {
  const heads = people(ref);
  const start = `${heads === '' ? '' : `${heads} `}(${yearOf(ref)}) `;
  const parts =
    ref.type === 'article-journal' || ref.type === 'article-newspaper'
      ? articleParts(ref)
      : ref.type === 'chapter'
        ? chapterParts(ref)
        : bookParts(ref);
  const doi = ref.DOI === undefined ? [] : [{ text: ` doi:${ref.DOI}` }];
  return [{ text: start }, ...parts, ...doi];
}

/** The work in running text: "Vangen and Huxham 2003". */
export function shortCitation(ref: Reference): string {
  const names = (ref.author ?? ref.editor ?? []).map(familyOf);
  const [first, second] = names;
  const year = yearOf(ref);
  if (first === undefined) return `${ref.title} ${year}`;
  if (names.length === 1) return `${first} ${year}`;
  return names.length === 2 ? `${first} and ${second} ${year}` : `${first} and others ${year}`;
}

/** The year of issue, with its month and day for the press, or "no date". */
export function yearOf(ref: Reference): string {
  const year = ref.issued?.['date-parts']?.[0]?.[0];
  return year === undefined ? (ref.issued?.literal ?? 'no date') : String(year);
}

/** The day of issue in words, where the record has one: "21 March 2011". */
export function dateInWords(ref: Reference): string | undefined {
  const [year, month, day] = (ref.issued?.['date-parts']?.[0] ?? []).map(Number);
  if (year === undefined || month === undefined) return undefined;
  const name = new Date(Date.UTC(year, month - 1, 1)).toLocaleDateString('en-GB', { month: 'long', timeZone: 'UTC' });
  return day === undefined ? `${name} ${year}` : `${day} ${name} ${year}`;
}

/** The authors for lists: "Siv Vangen and Chris Huxham". */
export const authorsInFull = (ref: Reference): string =>
  list(
    (ref.author ?? ref.editor ?? []).map(
      (name) => name.literal ?? [name.given, particle(name), name.family].filter(Boolean).join(' '),
    ),
  );

const people = (ref: Reference): string => {
  const names = ref.author ?? ref.editor ?? [];
  const suffix =
    ref.author === undefined && ref.editor !== undefined ? (ref.editor.length > 1 ? ' (eds)' : ' (ed.)') : '';
  return `${list(names.map(inverted))}${suffix}`;
};

const list = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const particle = (name: CslName): string | undefined => name['non-dropping-particle'];
const familyOf = (name: CslName): string => name.literal ?? [particle(name), name.family].filter(Boolean).join(' ');
const inverted = (name: CslName): string =>
  name.literal === undefined && name.given !== undefined
    ? `${familyOf(name)}, ${initials(name.given)}`
    : familyOf(name);
const initials = (given: string): string =>
  given
    .split(/[\s-]+/)
    .map((word) => `${word.charAt(0)}.`)
    .join('');

const articleParts = (ref: Reference): readonly CitationPart[] => {
  const day = ref.type === 'article-newspaper' ? dateInWords(ref) : undefined;
  return [
    { text: `‘${ref.title}’` },
    ...(ref['container-title'] === undefined
      ? []
      : [{ text: ', ' }, { text: ref['container-title'], work: true as const }]),
    {
      text: `${ref.volume === undefined ? '' : `, ${ref.volume}`}${ref.issue === undefined ? '' : `(${ref.issue})`}${pages(ref)}${day === undefined ? '' : `, ${day}`}.`,
    },
  ];
};

const chapterParts = (ref: Reference): readonly CitationPart[] => [
  {
    text: `‘${ref.title}’, in ${list((ref.editor ?? []).map(inverted))}${(ref.editor ?? []).length > 1 ? ' (eds) ' : (ref.editor ?? []).length === 1 ? ' (ed.) ' : ''}`,
  },
  { text: ref['container-title'] ?? 'a collection', work: true as const },
  { text: `.${place(ref)}${ref.page === undefined ? '' : `, pp. ${ref.page}`}.` },
];

const bookParts = (ref: Reference): readonly CitationPart[] => [
  { text: ref.title, work: true as const },
  {
    text: `.${ref.edition === undefined ? '' : ` Edition ${ref.edition}.`}${ref.genre === undefined && ref.number === undefined ? '' : ` ${[ref.genre, ref.number].filter(Boolean).join(' ')}.`}${place(ref)}${place(ref) === '' ? '' : '.'}`,
  },
];

const pages = (ref: Reference): string =>
  ref.page === undefined
    ? ''
    : `, ${/[-–,]/.test(String(ref.page)) ? 'pp.' : 'p.'} ${String(ref.page).replace(/-/g, '–')}`;
const place = (ref: Reference): string => {
  const where = [ref['publisher-place'], ref.publisher].filter(Boolean).join(': ');
  return where === '' ? '' : ` ${where}`;
};
