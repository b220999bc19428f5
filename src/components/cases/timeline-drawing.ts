import {
  broad,
  eventMark,
  hair,
  round,
  straight,
  textBlock,
  textWidth,
  type Drawing,
  type Mark,
} from '#components/figures/geometry.ts';
import {
  chartYears,
  chooseStems,
  eventSpan,
  splitCounts,
  strokePositions,
  type Counted,
  type Stem,
} from '#components/cases/geometry.ts';
import { whenWords } from '#components/cases/words.ts';
import { standingSureness } from '#core/references/sureness.ts';
import type { CaseEvent } from '#schemas/case.ts';

const left = 6;
const right = 812;
const strokeHeight = 34;
const laneHeight = 29;

/** The chart of a case: brackets for long counts, strokes for short ones, the line of years, and a diamond for each event that has room. */
export function drawTimeline(unsorted: readonly CaseEvent[]): Drawing {
  const events = unsorted.toSorted((a, b) => a.date.localeCompare(b.date));
  const years = chartYears(events);
  const at = (moment: number) => round(left + ((moment - years.from) / (years.to - years.from)) * (right - left));
  const { strokes, brackets } = splitCounts(events);
  const upper = drawBrackets(brackets, at);
  const axis = Math.round(upper.bottom + (strokes.length > 0 ? strokeHeight + 34 : 10));
  const stems = chooseStems(events, at, 12);
  const lower = drawStems(stems, axis);
  const ticks = drawYears(years, at, axis, stems);
  // Words come last: their halo lets a stem pass behind them.
  const marks = [
    ...upper.marks,
    straight(`M${left} ${axis}H${right}`),
    ...ticks,
    ...strokes.flatMap((event) => drawStrokes(event, at, axis)),
    ...lower.marks,
  ].toSorted((a, b) => Number(a.shape === 'text') - Number(b.shape === 'text'));
  return { scale: broad, height: lower.bottom, marks };
}

type Drawn = { readonly marks: readonly Mark[]; readonly bottom: number };
type Position = (moment: number) => number;

function drawBrackets(events: readonly Counted[], at: Position): Drawn {
  return events.reduce<Drawn>(
    (drawn, event) => {
      const span = eventSpan(event);
      const [from, to] = [at(span.from), at(span.to)];
      const text = `${event.title}, ${whenWords(event)}${event.owner === undefined ? '' : ` (${event.owner})`}`;
      const place =
        from < 400
          ? ({ x: from, anchor: 'start', width: right - from } as const)
          : ({ x: to, anchor: 'end', width: to - left } as const);
      const words = textBlock(text, 'plain', broad, { ...place, y: drawn.bottom });
      const y = round(drawn.bottom + words.height + 8);
      return {
        marks: [...drawn.marks, ...words.marks, straight(`M${from} ${y + 10}V${y}H${to}V${y + 10}`, lineOf(event))],
        bottom: y + 22,
      };
    },
    { marks: [], bottom: 4 },
  );
}

const lineOf = (event: CaseEvent) => standingSureness[event.standing].line;

function drawStrokes(event: Counted, at: Position, axis: number): readonly Mark[] {
  const span = eventSpan(event);
  const [from, to] = [at(span.from), at(span.to)];
  const d = strokePositions(event.count, from, to)
    .map((x) => `M${x} ${axis - 1}v-${strokeHeight}`)
    .join('');
  const middle = round((from + to) / 2);
  return [
    { shape: 'path', look: 'line', fine: true, d },
    {
      shape: 'text',
      kind: 'plain',
      x: middle,
      y: axis - strokeHeight - 10,
      anchor: 'middle',
      lead: String(event.count),
      text: `in ${whenWords(event)}`,
    },
  ];
}

/** Each stem ends in a lane of its own, the later the lower, with its words at the side that has room; so no later stem meets them. */
function drawStems(stems: readonly Stem[], axis: number): Drawn {
  const early = stems.filter((stem) => !fitsLeft(stem)).toReversed();
  const late = stems.filter(fitsLeft);
  // Words at the right of an early stem stand above every stem to their right, so early stems take the lowest lanes.
  return [...late, ...early].reduce<Drawn>(
    (drawn, stem) => {
      const y = drawn.bottom + 9;
      const side = fitsLeft(stem)
        ? ({ x: round(stem.x - 14), anchor: 'end' } as const)
        : ({ x: round(stem.x + 14), anchor: 'start' } as const);
      const words = stem.events.map((event, index): Mark => ({
        shape: 'text',
        kind: 'plain',
        halo: 'ground',
        ...side,
        y: y + 4.5 + index * 19,
        ...label(event),
      }));
      const firm = stem.events.every((event) => event.standing === 'confirmed');
      const key = stem.events.some((event) => event.key);
      const marks = [
        straight(`M${stem.x} ${axis}V${y}`, firm ? 'solid' : softest(stem)),
        eventMark(stem.x, y, key),
        ...words,
      ];
      return { marks: [...drawn.marks, ...marks], bottom: drawn.bottom + laneHeight + (stem.events.length - 1) * 19 };
    },
    { marks: [], bottom: axis + 29 },
  );
}

const label = (event: CaseEvent) => ({ lead: whenWords(event), text: event.title });
const widest = (stem: Stem) =>
  Math.max(
    ...stem.events.map((event) => textWidth(`${whenWords(event)} `, 14.5, 'name') + textWidth(event.title, 14.5)),
  );
const fitsLeft = (stem: Stem) => widest(stem) + 14 <= stem.x;
const softest = (stem: Stem) => (stem.events.some((event) => lineOf(event) === 'dotted') ? 'dotted' : 'dashed');

/** Years stand under the line, or over it where a stem would pass through them. */
function drawYears(
  { from, to }: { readonly from: number; readonly to: number },
  at: Position,
  axis: number,
  stems: readonly Stem[],
): readonly Mark[] {
  const step = [1, 2, 5, 10].find((size) => (to - from) / size <= 12) ?? 20;
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step).flatMap(
    (year): readonly Mark[] => {
      const x = at(year);
      const mark = hair(`M${x} ${axis}v7`);
      if (year === to) return [mark];
      const crossed = stems.some((stem) => stem.x > x - 2 && stem.x < x + 42);
      return [
        mark,
        { shape: 'text', kind: 'quiet', x: round(x + 4), y: axis + (crossed ? -9 : 19), text: String(year) },
      ];
    },
  );
}
