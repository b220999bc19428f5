/** A matrix of dark and light as the path of an SVG, one stroke for each run of dark, with the quiet zone of four that readers need. */
export function codePath(rows: readonly (readonly boolean[])[]): string {
  return rows
    .map((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ]
        .map(({ index, 0: run }) => `M${index + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`)
        .join(''),
    )
    .join('');
}

/** Modules of light around a code: ISO/IEC 18004 asks for four. */
const QUIET = 4;
export const codeSize = (rows: readonly unknown[]): number => rows.length + 2 * QUIET;

/** The code as a file of its own: numbers alone, nothing of the link's text. */
export const codeFile = (rows: readonly (readonly boolean[])[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${codeSize(rows)} ${codeSize(rows)}"><path fill="#fff" d="M0 0h${codeSize(rows)}v${codeSize(rows)}H0z"/><path d="${codePath(rows)}"/></svg>\n`;

/** Characters of a link up to which a phone reads its code at A6: version 20 has 97 modules, 0.9 mm each. */
export const CODE_MOST = 600;
