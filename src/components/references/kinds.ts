import type { Reference } from '#schemas/reference.ts';

/** The kinds of work that readers can choose between, from CSL's types. */
export function kindOf(ref: Reference): string {
  switch (ref.type) {
    case 'article-journal':
      return 'Journal article';
    case 'article-newspaper':
      return 'Press';
    case 'book':
      return 'Book';
    case 'chapter':
      return 'Chapter';
    case 'legislation':
    case 'bill':
      return 'Act or guidance';
    case 'report':
      return 'Report';
    case 'webpage':
      return 'Web page';
    case 'hearing':
    case 'speech':
      return 'Parliament';
    default:
      return 'Other document';
  }
}

/** The span of years that a work falls in, for narrowing a list. */
export function periodOf(year: string): string {
  const number = Number(year);
  if (Number.isNaN(number)) return 'No date';
  if (number < 1990) return 'Before 1990';
  return number < 2000
    ? '1990 to 1999'
    : number < 2010
      ? '2000 to 2009'
      : number < 2020
        ? '2010 to 2019'
        : '2020 and later';
}
