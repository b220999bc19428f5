import { round, straight, textBlock, type Mark, type Scale } from '#components/figures/geometry.ts';
import type { Column, Joined, Trunk } from '#components/cases/partner-map.ts';
import { bondSummary, tieWords, type CaseLinks } from '#components/cases/words.ts';
import type { Line } from '#core/references/sureness.ts';
import type { Partner } from '#schemas/case.ts';

type Frame = { readonly x: number; readonly y: number; readonly width: number };
export type PlacedPartner = Frame & { readonly id: string; readonly height: number; readonly line: Line };
export type PlacedColumn = {
  readonly partners: readonly PlacedPartner[];
  readonly trunks: readonly Trunk[];
  readonly marks: readonly Mark[];
  readonly bottom: number;
};

const padding = 12;
const gap = 22;

/** Sets partners under each other, each a box with its bond, and between two of them the ties that join them. */
export function placeColumn(column: Column, frame: Frame, scale: Scale, lawName: CaseLinks['lawName']): PlacedColumn {
  const start: PlacedColumn = { partners: [], trunks: column.trunks, marks: [], bottom: frame.y };
  const placed = column.partners.reduce<PlacedColumn>((drawn, partner, index) => {
    const box = drawPartner(partner, { ...frame, y: drawn.bottom }, scale, lawName);
    const end = box.placed.y + box.placed.height;
    const isLast = index === column.partners.length - 1;
    const ties = isLast
      ? { marks: [], height: 0 }
      : drawTies(column.gaps.get(partner.id) ?? [], { ...frame, y: end }, scale);
    return {
      ...drawn,
      partners: [...drawn.partners, box.placed],
      marks: [...drawn.marks, ...box.marks, ...ties.marks],
      bottom: end + ties.height,
    };
  }, start);
  return placed;
}

function drawPartner(
  partner: Partner,
  frame: Frame,
  scale: Scale,
  lawName: CaseLinks['lawName'],
): { readonly placed: PlacedPartner; readonly marks: readonly Mark[] } {
  const bond = bondSummary(partner.bonds, lawName);
  const inner = { x: frame.x + padding, width: frame.width - 2 * padding };
  const name = textBlock(partner.short, 'name', scale, { ...inner, y: frame.y + 8 });
  const quiet = textBlock(bond.text, 'quiet', scale, { ...inner, y: frame.y + 9 + name.height });
  const height = round(name.height + quiet.height + 18);
  const marks: readonly Mark[] = [
    { shape: 'box', look: 'shape', x: round(frame.x), y: round(frame.y), width: frame.width, height },
    ...name.marks,
    ...quiet.marks,
  ];
  return { placed: { ...frame, y: round(frame.y), id: partner.id, height, line: bond.line }, marks };
}

/** Ties stand side by side in the gap between two boxes, their sources one under the other at the right of them. */
function drawTies(
  ties: readonly Joined[],
  frame: Frame,
  scale: Scale,
): { readonly marks: readonly Mark[]; readonly height: number } {
  if (ties.length === 0) return { marks: [], height: gap };
  const words = frame.x + 26 + ties.length * 22;
  const blocks = ties.reduce<{ readonly marks: readonly Mark[]; readonly y: number }>(
    (drawn, tie) => {
      const block = textBlock(`${tieWords[tie.line]}: ${tie.by ?? tie.text}`, 'quiet', scale, {
        x: words,
        y: drawn.y,
        width: frame.x + frame.width - words,
      });
      return { marks: [...drawn.marks, ...block.marks], y: drawn.y + block.height + 3 };
    },
    { marks: [], y: frame.y + 11 },
  );
  const height = Math.max(38, blocks.y + 8 - frame.y);
  const lines = ties.map((tie, index) => drawTie(tie.line, frame.x + 26 + index * 22, frame.y, frame.y + height));
  return { marks: [...lines, ...blocks.marks], height };
}

/** A line between two partners; a gap that an inquiry found is broken by two bars. */
function drawTie(line: Joined['line'], x: number, from: number, to: number): Mark {
  if (line !== 'broken') return straight(`M${round(x)} ${round(from)}V${round(to)}`, line);
  const middle = (from + to) / 2;
  const [upper, lower] = [round(middle - 6), round(middle + 6)];
  return straight(
    `M${round(x)} ${round(from)}V${upper}M${round(x)} ${round(to)}V${lower}M${round(x - 7)} ${upper}h14M${round(x - 7)} ${lower}h14`,
  );
}

/** Lines beside a column, with a branch to each partner that they join; the source stands along the first. */
export function drawTrunks(column: PlacedColumn, side: 'left' | 'right', scale: Scale): readonly Mark[] {
  return column.trunks.flatMap((trunk, index): readonly Mark[] => {
    const members = column.partners.filter((partner) => trunk.partners.includes(partner.id));
    const [first] = members;
    if (first === undefined) return [];
    const edge = side === 'left' ? first.x : first.x + first.width;
    const away = 16 + index * 9;
    const x = side === 'left' ? edge - away : edge + away;
    const middles = members.map((partner) => round(partner.y + partner.height / 2 + index * 6));
    const [top, bottom] = [Math.min(...middles), Math.max(...middles)];
    const branches = middles.map((y) => `M${edge} ${y}H${x}`).join('');
    const line: Line = trunk.line === 'broken' ? 'dotted' : trunk.line;
    const label: Mark = {
      shape: 'text',
      kind: 'quiet',
      turned: true,
      x: side === 'left' ? x - 8 : x + scale.sizes.quiet + 2,
      y: round((top + bottom) / 2),
      anchor: 'middle',
      text: `${tieWords[trunk.line]}: ${trunk.label}`,
    };
    return [straight(`${branches}M${x} ${top}V${bottom}`, line), ...(index === 0 ? [label] : [])];
  });
}
