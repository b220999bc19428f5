/**
 * Cuts the two typefaces to the characters and weights that the course uses: `npm run fonts`.
 * The results are kept in src/styles/fonts, so a build needs no font tools.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const range = (from: number, to: number): string =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”…•′″€−×≤≥`;
const extended = 'ŵŷŴŶŌōŁłŚśŠšŽžČčĘęĄąŃńŻżŹź';

const cuts = [
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    to: 'atkinson-next.woff2',
    text: latin,
  },
  {
    from: '@fontsource-variable/brygada-1918/files/brygada-1918-latin-wght-normal.woff2',
    to: 'brygada.woff2',
    text: latin,
  },
  {
    from: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2',
    to: 'atkinson-next-extended.woff2',
    text: extended,
  },
  {
    from: '@fontsource-variable/brygada-1918/files/brygada-1918-latin-ext-wght-normal.woff2',
    to: 'brygada-extended.woff2',
    text: extended,
  },
] as const;

for (const { from, to, text } of cuts) {
  const font = await readFile(new URL(`../../node_modules/${from}`, import.meta.url));
  const cut = await subsetFont(font, text, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } });
  await writeFile(new URL(`../styles/fonts/${to}`, import.meta.url), cut);
  process.stdout.write(`${to} ${cut.length} bytes\n`);
}
