import { drawStep } from '#components/figures/continuum.ts';
import type { PeriodEvent, PeriodsData } from '#components/figures/figure-data.ts';
import {
  eventMark,
  hair,
  round,
  straight,
  textWidth,
  type Drawing,
  type Mark,
  type Scale,
} from '#components/figures/geometry.ts';

/** A short timeline, true to scale: down the page on a phone, across it elsewhere. */
export function drawPeriods(data: PeriodsData, scale: Scale): Drawing {
  const events = data.events.toSorted((a, b) => yearOf(a.date) - yearOf(b.date));
  return scale.name === 'small' ? drawDown({ ...data, events }, scale) : drawAcross({ ...data, events }, scale);
}

/** The moment of a date YYYY, YYYY-MM or YYYY-MM-DD in years; a date without a month stands at the start of its year. */
export function yearOf(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

/** Years to mark on the line: every one, two, five, ten or twenty, so that no more than eight stand. */
export function tickYears(from: number, to: number): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50].find((size) => (to - from) / size <= 7) ?? 100;
  const first = Math.ceil(from / step) * step;
  return Array.from({ length: Math.floor((to - first) / step) + 1 }, (_, index) => first + index * step);
}

const lineOf = (event: PeriodEvent) => event.line ?? 'solid';
const year = (date: string) => date.slice(0, 4);

/** Early events stand above the line with words at their right, late ones below with words at their left; so no stem meets words. */
function drawAcross({ from, to, events }: PeriodsData, scale: Scale): Drawing {
  const at = (moment: number) => round(8 + ((moment - from) / (to - from)) * (scale.width - 16));
  const placed = events.map((event) => ({ event, x: at(yearOf(event.date)) }));
  const early = placed.filter(({ x }) => x < scale.width / 2);
  const late = placed.filter(({ x }) => x >= scale.width / 2);
  const above = early.map(({ event, x }) => ({ event, x, anchor: 'start' as const, room: scale.width - x - 18 }));
  const below = late.map(({ event, x }) => ({ event, x, anchor: 'end' as const, room: x - 18 }));
  const heights = [above, below].map((lanes) => lanes.map((lane) => laneWords(lane, 0, scale).height + 10));
  const axis = 6 + (heights[0] ?? []).reduce((sum, height) => sum + height, 0) + 22;
  const upper = drawLanes(above, 6, axis, scale);
  const lower = drawLanes(below, axis + 28, axis, scale);
  const ticks = tickYears(from, to).flatMap((tick) =>
    drawTick(
      tick,
      at(tick),
      axis,
      placed.map(({ x }) => x),
      scale,
    ),
  );
  return {
    scale,
    height: lower.bottom + 2,
    marks: [straight(`M2 ${axis}H${scale.width - 2}`), ...ticks, ...upper.marks, ...lower.marks],
  };
}

type Lane = {
  readonly event: PeriodEvent;
  readonly x: number;
  readonly anchor: 'start' | 'end';
  readonly room: number;
};

function drawLanes(
  lanes: readonly Lane[],
  top: number,
  axis: number,
  scale: Scale,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  return lanes.reduce<{ readonly marks: readonly Mark[]; readonly bottom: number }>(
    (drawn, lane) => {
      const words = laneWords(lane, drawn.bottom, scale);
      const y = round(drawn.bottom + 9);
      const stem = straight(`M${lane.x} ${axis}V${y}`, lineOf(lane.event));
      return {
        marks: [...drawn.marks, stem, eventMark(lane.x, y, false), ...words.marks],
        bottom: drawn.bottom + words.height + 10,
      };
    },
    { marks: [], bottom: top },
  );
}

function laneWords(
  { event, x, anchor, room }: Lane,
  y: number,
  scale: Scale,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const words = drawStep(
    { label: `${year(event.date)} ${event.label}`, ...(event.note === undefined ? {} : { note: event.note }) },
    { x: 0, y, width: room },
    scale,
  );
  const wordsX = anchor === 'start' ? x + 12 : x - 12;
  return { height: words.height, marks: words.marks.map((mark) => ({ ...mark, x: wordsX, anchor })) };
}

/** The year stands on the side of the line where no stem passes through it, or not at all. */
function drawTick(tick: number, x: number, axis: number, stems: readonly number[], scale: Scale): readonly Mark[] {
  const width = textWidth(String(tick), scale.sizes.quiet, 'quiet');
  const right = x + 4 + width <= scale.width;
  const [start, end] = right ? [x + 1, x + 8 + width] : [x - 8 - width, x - 1];
  const crossed = stems.filter((stem) => stem > start && stem < end);
  const side = crossed.every((stem) => stem < scale.width / 2)
    ? 17
    : crossed.every((stem) => stem >= scale.width / 2)
      ? -8
      : undefined;
  const mark = hair(`M${x} ${axis - 5}v10`);
  if (side === undefined) return [mark];
  return [
    mark,
    {
      shape: 'text',
      kind: 'quiet',
      x: right ? x + 4 : x - 4,
      y: axis + side,
      text: String(tick),
      anchor: right ? 'start' : 'end',
    },
  ];
}

/** The line runs down at true scale; words stand in order beside it, led to their place where they crowd. */
function drawDown({ from, to, events }: PeriodsData, scale: Scale): Drawing {
  const [axis, words] = [48, 88];
  const place = (y: number) => ({ x: words, y, width: scale.width - words - 2 });
  const labels = events.map((event) => ({ label: `${year(event.date)} ${event.label}`, note: event.note ?? '' }));
  const heights = labels.map((label) => drawStep(label, place(0), scale).height + 14);
  const height = Math.max(260, heights.reduce((sum, each) => sum + each, 0) + 20);
  const at = (moment: number) => round(10 + ((moment - from) / (to - from)) * (height - 20));
  const tops = spread(
    events.map((event) => at(yearOf(event.date)) - 9),
    heights,
    height,
  );
  const marks = events.flatMap((event, index): readonly Mark[] => {
    const [y, top] = [at(yearOf(event.date)), tops[index] ?? 0];
    const level = Math.abs(top + 9 - y) < 4 ? y : round(top + 9);
    const lead = straight(`M${axis} ${y}h8L${words - 18} ${level}H${words - 6}`, lineOf(event));
    return [lead, eventMark(axis, y, false), ...drawStep(labels[index] ?? { label: '' }, place(top), scale).marks];
  });
  const ticks = tickYears(from, to).flatMap((tick): readonly Mark[] => [
    hair(`M${axis - 6} ${at(tick)}h6`),
    { shape: 'text', kind: 'quiet', x: axis - 11, y: round(at(tick) + 5), text: String(tick), anchor: 'end' },
  ]);
  return { scale, height, marks: [straight(`M${axis} 2V${round(height - 2)}`), ...ticks, ...marks] };
}

/** Moves tops apart until none stands in another: down from the top, then up from the bottom. */
export function spread(wanted: readonly number[], heights: readonly number[], limit: number): readonly number[] {
  const down = wanted.reduce<readonly number[]>(
    (tops, top, index) => [...tops, Math.max(top, 0, (tops.at(-1) ?? 0) + (heights[index - 1] ?? 0))],
    [],
  );
  return down.reduceRight<readonly number[]>(
    (tops, top, index) => [Math.min(top, (tops[0] ?? limit) - (heights[index] ?? 0)), ...tops],
    [],
  );
}
