import {
  broad,
  hair,
  narrow,
  round,
  straight,
  textBlock,
  type Drawing,
  type Mark,
  type Scale,
} from '#components/figures/geometry.ts';
import { drawTrunks, placeColumn, type PlacedColumn, type PlacedPartner } from '#components/cases/partner-column.ts';
import { arrangePartners } from '#components/cases/partner-map.ts';
import type { CaseLinks } from '#components/cases/words.ts';
import type { Case } from '#schemas/case.ts';

type MapData = Pick<Case, 'partners' | 'people'>;

const boxWidth = 226;
const trunkRoom = 42;

/** The person in the middle, partners in two columns, and a line from each that is as firm as what bound it. */
export function drawBroadMap(data: MapData, lawName: CaseLinks['lawName']): Drawing {
  const columns = arrangePartners(data.partners);
  const [leftX, rightX] = [
    columns[0].trunks.length > 0 ? trunkRoom : 2,
    broad.width - boxWidth - (columns[1].trunks.length > 0 ? trunkRoom : 2),
  ];
  const flush = columns.map((column, index) =>
    placeColumn(column, { x: index === 0 ? leftX : rightX, y: 6, width: boxWidth }, broad, lawName),
  );
  const height = Math.max(...flush.map((column) => column.bottom));
  const placed = columns.map((column, index) =>
    placeColumn(
      column,
      { x: index === 0 ? leftX : rightX, y: 6 + (height - (flush[index]?.bottom ?? 0)) / 2, width: boxWidth },
      broad,
      lawName,
    ),
  );
  const centre = { x: round((leftX + boxWidth + rightX) / 2), y: round(height / 2) };
  const person = drawCircle(
    data.people.map(({ name }) => name),
    centre,
  );
  const bonds = placed.flatMap((column, index) =>
    column.partners.map((partner) => bondTo(partner, centre, person.radius, index === 0 ? 'right' : 'left')),
  );
  const trunks = placed.flatMap((column, index) => drawTrunks(column, index === 0 ? 'left' : 'right', broad));
  return {
    scale: broad,
    height: height + 6,
    marks: [...trunks, ...bonds, ...person.marks, ...placed.flatMap((column) => column.marks)],
  };
}

function drawCircle(
  names: readonly string[],
  { x, y }: { readonly x: number; readonly y: number },
): { readonly radius: number; readonly marks: readonly Mark[] } {
  const lines = stackNames(names, 124, broad);
  const radius = Math.max(68, 24 + lines.height / 2 + 18);
  const words = stackNames(names, 124, broad, { x, y: y - lines.height / 2, anchor: 'middle' });
  return {
    radius,
    marks: [
      {
        shape: 'box',
        look: 'person',
        x: round(x - radius),
        y: round(y - radius),
        width: 2 * radius,
        height: 2 * radius,
        radius,
      },
      ...words.marks,
    ],
  };
}

type Stack = { readonly marks: readonly Mark[]; readonly height: number };
type StackPlace = { readonly x: number; readonly y: number; readonly anchor: 'middle' };

/** Each name on lines of its own, in the serif. */
function stackNames(
  names: readonly string[],
  width: number,
  scale: Scale,
  place: StackPlace = { x: 0, y: 0, anchor: 'middle' },
): Stack {
  return names.reduce<Stack>(
    (stack, name) => {
      const block = textBlock(name, 'place', scale, { ...place, y: place.y + stack.height, width });
      return { marks: [...stack.marks, ...block.marks], height: stack.height + block.height };
    },
    { marks: [], height: 0 },
  );
}

/** From the side of a box towards the middle of the circle, up to its edge; a dotted line stops short of it. */
function bondTo(
  partner: PlacedPartner,
  centre: { readonly x: number; readonly y: number },
  radius: number,
  side: 'left' | 'right',
): Mark {
  const from = { x: side === 'right' ? partner.x + partner.width : partner.x, y: partner.y + partner.height / 2 };
  const [dx, dy] = [centre.x - from.x, centre.y - from.y];
  const whole = 1 - (radius + 1) / Math.hypot(dx, dy);
  const share = partner.line === 'dotted' ? whole * 0.6 : whole;
  return straight(
    `M${round(from.x)} ${round(from.y)}L${round(from.x + dx * share)} ${round(from.y + dy * share)}`,
    partner.line,
  );
}

const spine = 22;

/** The person at the top of a spine, every partner under them with its line to it. */
export function drawNarrowMap(data: MapData, lawName: CaseLinks['lawName']): Drawing {
  const columns = arrangePartners(data.partners);
  const hasTrunks = columns.some((column) => column.trunks.length > 0);
  const box = { x: 58, width: narrow.width - 58 - (hasTrunks ? 36 : 2) };
  const names = data.people.map(({ name }) => name);
  const person = stackNames(names, 300, narrow, { x: narrow.width / 2, y: 16, anchor: 'middle' });
  const top = person.height + 24;
  const first = placeColumn(columns[0], { ...box, y: top + 26 }, narrow, lawName);
  const second = placeColumn(columns[1], { ...box, y: first.bottom + 26 }, narrow, lawName);
  const placed: readonly PlacedColumn[] = [first, second];
  const partners = placed.flatMap((column) => column.partners);
  const middles = partners.map((partner) => round(partner.y + partner.height / 2));
  const bonds = partners.map((partner, index) =>
    straight(`M${partner.x} ${middles[index] ?? 0}H${partner.line === 'dotted' ? spine + 14 : spine}`, partner.line),
  );
  const pill: Mark = {
    shape: 'box',
    look: 'person',
    x: 2,
    y: 4,
    width: narrow.width - 4,
    height: round(top - 4),
    radius: 36,
  };
  const marks = [
    hair(`M${spine} ${round(top - 12)}V${middles.at(-1) ?? top}`),
    ...placed.flatMap((column) => drawTrunks(column, 'right', narrow)),
    ...bonds,
    pill,
    ...person.marks,
    ...placed.flatMap((column) => column.marks),
  ];
  return { scale: narrow, height: second.bottom + 6, marks };
}
