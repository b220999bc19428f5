import { groupBy } from '#components/group-by.ts';
import type { Line } from '#core/references/sureness.ts';

export type FieldModule = {
  readonly id: string;
  readonly number: number;
  /** One word for the plot on a broad drawing. */
  readonly short: string;
  readonly href: string;
  readonly lessons: readonly { readonly id: string; readonly line: Line }[];
};

export type Plot = {
  readonly id: string;
  readonly href: string;
  readonly outline: string;
  readonly ridges: string;
  readonly furrows: readonly { readonly lesson: string; readonly line: Line; readonly d: string }[];
  readonly name: { readonly x: number; readonly y: number; readonly text: string };
};

/** The inner parts of the drawing, in the units of its view box. */
export type FieldPlan = { readonly viewBox: string; readonly plots: readonly Plot[]; readonly hedge: string };

export type FieldShape = {
  readonly width: number;
  readonly height: number;
  readonly bands: number;
  readonly names: 'number' | 'number and word';
};

type Field = { readonly width: number; readonly height: number };
type Frame = { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
type Point = readonly [number, number];
type Place = (x: number, y: number) => Point;

/** How far the sides lean and the bands swell, as a part of the width and the height. */
const bendShare = 0.013;
const swellShare = 0.055;
/** How many units stand between two fine ridges, so that plots of any size have the same grain. */
const grain = 7.5;

/**
 * Draws the course as the plan of an open field: a plot for each module, a furrow for each lesson.
 * The whole field bends a little, as ploughland does, so furrows, headlands and hedges all follow one warp.
 * The same modules give the same drawing.
 */
export function fieldPlan(modules: readonly FieldModule[], { width, height, bands, names }: FieldShape): FieldPlan {
  const place = warp({ width, height });
  const rows = bandsOf(modules, bands);
  const bandHeight = height / rows.length;
  const plots = rows.flatMap((row, band) => {
    const total = row.reduce((sum, module) => sum + weight(module), 0);
    return row.map((module, position) => {
      const before = row.slice(0, position).reduce((sum, other) => sum + weight(other), 0);
      const frame = {
        left: (width * before) / total,
        top: band * bandHeight,
        width: (width * weight(module)) / total,
        height: bandHeight,
      };
      return drawPlot(module, frame, place, (band + position) % 2 === 0 ? 'lengthwise' : 'crosswise', names);
    });
  });
  const [padX, padY] = [Math.ceil(width * bendShare) + 2, Math.ceil(height * swellShare) + 2];
  return {
    viewBox: `${-padX} ${-padY} ${width + 2 * padX} ${height + 2 * padY}`,
    plots,
    hedge: outline({ left: 0, top: 0, width, height }, place, 24),
  };
}

/** Splits modules in their order into bands whose plots weigh about the same. */
export function bandsOf(modules: readonly FieldModule[], count: number): readonly (readonly FieldModule[])[] {
  const total = modules.reduce((sum, module) => sum + weight(module), 0);
  const bandOf = (index: number) => {
    const middle =
      modules.slice(0, index).reduce((sum, module) => sum + weight(module), 0) + weight(modules[index]) / 2;
    return Math.min(count - 1, Math.floor((middle / total) * count));
  };
  return [...groupBy(modules.keys(), bandOf).values()].map((indexes) =>
    modules.filter((_, index) => indexes.includes(index)),
  );
}

/** A module with few lessons still needs room for its name. */
const weight = (module: FieldModule | undefined): number => Math.max(3.2, module?.lessons.length ?? 0);

/** One bend for everything: a long reversed S down the field, a slow swell across it. */
const warp =
  ({ width, height }: Field): Place =>
  (x, y) => {
    const across = x / width;
    const down = y / height;
    const swell = height * swellShare * (0.64 * Math.sin(across * 5.2 + 0.3) + 0.36 * Math.sin(across * 11 + down * 4));
    const bend = width * bendShare * Math.sin(down * 6.6 + across * 3.4 - 0.4);
    return [x + bend, y + swell * (0.55 + 0.45 * down)];
  };

function drawPlot(
  module: FieldModule,
  frame: Frame,
  place: Place,
  run: 'lengthwise' | 'crosswise',
  names: FieldShape['names'],
): Plot {
  const count = module.lessons.length;
  const line = (share: number, trim: number) =>
    path(Array.from({ length: 6 }, (_, step) => place(...alongPlot(frame, run, share, trim, step / 5))));
  const ridges = Math.max(
    count,
    Math.round((run === 'lengthwise' ? frame.height : frame.width) / grain / count) * count,
  );
  const [x, y] = place(frame.left + frame.width / 2, frame.top + frame.height / 2);
  return {
    id: module.id,
    href: module.href,
    outline: outline(frame, place, 5),
    ridges: Array.from({ length: ridges - 1 }, (_, index) => line((index + 1) / ridges, 0)).join(''),
    furrows: module.lessons.map((lesson, index) => ({
      lesson: lesson.id,
      line: lesson.line,
      d: line((index + 0.5) / count, 9),
    })),
    name: {
      x: round(x),
      y: round(y + 6),
      text: names === 'number' ? String(module.number) : `${module.number} ${module.short}`,
    },
  };
}

/** A point of a furrow: `share` says which one, `along` how far down it, `trim` how far it stays from the hedge. */
function alongPlot(
  { left, top, width, height }: Frame,
  run: 'lengthwise' | 'crosswise',
  share: number,
  trim: number,
  along: number,
): Point {
  return run === 'lengthwise'
    ? [left + trim + along * (width - 2 * trim), top + share * height]
    : [left + share * width, top + trim + along * (height - 2 * trim)];
}

function outline({ left, top, width, height }: Frame, place: Place, steps: number): string {
  const corners: readonly Point[] = [
    [left, top],
    [left + width, top],
    [left + width, top + height],
    [left, top + height],
  ];
  const points = corners.flatMap((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    return Array.from({ length: steps }, (_, step) =>
      place(from[0] + ((to[0] - from[0]) * step) / steps, from[1] + ((to[1] - from[1]) * step) / steps),
    );
  });
  return `${path(points)}Z`;
}

const round = (value: number): number => Math.round(value * 2) / 2;

/** Relative steps keep the drawing small: the whole plan is a few kilobytes compressed. */
function path(points: readonly Point[]): string {
  const [start, ...rest] = points.map(([x, y]): Point => [round(x), round(y)]);
  if (start === undefined) return '';
  const steps = rest.map(([x, y], index) => {
    const [penX, penY] = index === 0 ? start : (rest[index - 1] ?? start);
    return `${x - penX} ${y - penY}`;
  });
  return `M${start[0]} ${start[1]}l${steps.join(' ')}`.replaceAll(' -', '-');
}
