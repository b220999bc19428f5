import {
  round,
  straight,
  textBlock,
  textWidth,
  wrapText,
  type Drawing,
  type Mark,
  type Path,
  type Scale,
} from '#components/figures/geometry.ts';
import type { GroundData, GroundLine } from '#components/figures/figure-data.ts';

const edge = 2;
const gap = 16;
const padding = 8;
const legHeight = 38;
const grain = 6.6;

/** Partners stand on one piece of ground by a leg each; every line of the ground is a furrow as firm as it is. */
export function drawGround(data: GroundData, scale: Scale): Drawing {
  const partners = drawPartners(data.partners, scale);
  const top = partners.bottom + legHeight;
  const rows = drawLines(data.lines, scale, top + 12);
  const bottom = rows.bottom + 10;
  return {
    scale,
    height: bottom + 6,
    marks: [...drawSoil(scale.width, top, bottom), ...partners.legs(top), ...partners.marks, ...rows.marks],
  };
}

type Partners = {
  readonly marks: readonly Mark[];
  readonly bottom: number;
  readonly legs: (ground: number) => readonly Path[];
};

/** One row where the names fit; otherwise each row stands further in, so that the legs pass beside the rows below. */
function drawPartners(names: readonly string[], scale: Scale): Partners {
  const size = scale.sizes.name;
  const widest = Math.max(...names.flatMap((name) => name.split(' ')).map((word) => textWidth(word, size, 'name')));
  const fits = (columns: number) =>
    columnWidth(scale.width, columns, names.length > columns ? 30 : 0) >= widest + 2 * padding;
  const columns = [5, 4, 3, 2].find((count) => count <= names.length && fits(count)) ?? 1;
  const rowCount = Math.ceil(names.length / columns);
  const indent = 22;
  const width = columnWidth(scale.width, columns, (rowCount - 1) * indent);
  const lines = Math.max(...names.map((name) => wrapText(name, width - 2 * padding, size, 'name').length));
  const height = lines * size * 1.28 + 18;
  const boxes = names.map((name, index) => {
    const row = Math.floor(index / columns);
    const x = edge + (index % columns) * (width + (rowCount - 1) * indent + gap) + row * indent;
    return { name, row, x, y: 6 + row * (height + 12), leg: row === rowCount - 1 ? x + width / 2 : x + indent / 2 };
  });
  return {
    bottom: 6 + rowCount * (height + 12) - 12,
    legs: (ground) => boxes.map((box) => straight(`M${round(box.leg)} ${round(box.y + height)}V${round(ground)}`)),
    marks: boxes.flatMap((box): readonly Mark[] => [
      { shape: 'box', look: 'shape', x: round(box.x), y: round(box.y), width: round(width), height: round(height) },
      ...centred(box, width, height, scale),
    ]),
  };
}

const columnWidth = (width: number, columns: number, indent: number) =>
  (width - 2 * edge - (columns - 1) * gap) / columns - indent;

function centred(
  box: { readonly name: string; readonly x: number; readonly y: number },
  width: number,
  height: number,
  scale: Scale,
): readonly Mark[] {
  const lines = wrapText(box.name, width - 2 * padding, scale.sizes.name, 'name').length;
  const y = box.y + (height - lines * scale.sizes.name * 1.28) / 2;
  return textBlock(box.name, 'name', scale, {
    x: round(box.x + width / 2),
    y,
    width: width - 2 * padding,
    anchor: 'middle',
  }).marks;
}

/** Label at the left, note at the right of it or, where both do not fit, under it; the furrow below. */
function drawLines(
  lines: readonly GroundLine[],
  scale: Scale,
  top: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const [left, right] = [14, scale.width - 14];
  return lines.reduce<{ readonly marks: readonly Mark[]; readonly bottom: number }>(
    (drawn, { label, note = '', line }) => {
      const beside =
        textWidth(label, scale.sizes.name, 'name') + textWidth(note, scale.sizes.quiet, 'quiet') + 20 <= right - left;
      const name = textBlock(label, 'name', scale, { x: left, y: drawn.bottom, width: right - left, halo: 'wash' });
      const noteTop = beside ? drawn.bottom + scale.sizes.name - scale.sizes.quiet : drawn.bottom + name.height;
      const words = textBlock(note, 'quiet', scale, {
        x: beside ? right : left,
        y: noteTop,
        width: right - left,
        anchor: beside ? 'end' : 'start',
        halo: 'wash',
      });
      const y = drawn.bottom + name.height + (beside ? 0 : words.height) + 8;
      const furrow: Mark = { shape: 'path', look: 'furrow', line, d: wave(left, right, y) };
      return { marks: [...drawn.marks, furrow, ...name.marks, ...words.marks], bottom: y + 14 };
    },
    { marks: [], bottom: top },
  );
}

function drawSoil(width: number, top: number, bottom: number): readonly Mark[] {
  const count = Math.floor((bottom - top) / grain);
  const ridges = Array.from({ length: count - 1 }, (_, index) =>
    wave(edge, width - edge, top + (index + 1) * grain),
  ).join('');
  return [
    {
      shape: 'path',
      look: 'wash',
      d: `${wave(edge, width - edge, top)}V${round(bottom)}${wave(width - edge, edge, bottom).replace(/^M\S+ \S+?C/, 'C')}Z`,
    },
    { shape: 'path', look: 'ridge', d: ridges },
  ];
}

/** A line across the ground that swells a little, as ploughland does. */
function wave(from: number, to: number, y: number): string {
  const at = (share: number) => round(from + (to - from) * share);
  const swell = from < to ? 3 : -3;
  const [high, low] = [round(y - swell), round(y + swell)];
  return `M${at(0)} ${round(y)}C${at(0.25)} ${high} ${at(0.35)} ${high} ${at(0.5)} ${round(y)}S${at(0.775)} ${low} ${at(1)} ${round(y)}`;
}
