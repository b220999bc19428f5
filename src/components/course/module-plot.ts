/** The drawing of one module's plot, in the units of its view box. */
export type ModulePlot = {
  readonly ground: string;
  readonly ridges: string;
  readonly furrows: readonly { readonly path: string; readonly y: number }[];
};

/** A plot with `count` furrows that bend together. The same numbers give the same drawing. */
export function modulePlot(count: number, width: number, height: number): ModulePlot {
  const top = 10;
  const ground = height - 2 * top;
  const step = ground / count;
  const ridgeCount = count * 5;
  return {
    ground: `M2 ${top}${wave(top, width, width - 2)}C${width - 8} ${height * 0.37} ${width - 6} ${height * 0.67} ${width - 2} ${height - top}${back(height - top, width)}C8 ${height * 0.67} 6 ${height * 0.37} 2 ${top}Z`,
    ridges: Array.from(
      { length: ridgeCount - 1 },
      (_, index) =>
        `M7 ${round(top + ((index + 1) * ground) / ridgeCount)}${wave(round(top + ((index + 1) * ground) / ridgeCount), width, width - 7)}`,
    ).join(''),
    furrows: Array.from({ length: count }, (_, index) => {
      const y = round(top + (index + 0.5) * step);
      return { path: `M40 ${y}${wave(y, width, width - 18)}`, y: round(y + 6) };
    }),
  };
}

const round = (value: number): number => Math.round(value * 4) / 4;
const wave = (y: number, width: number, to: number): string =>
  `C${round(width * 0.18)} ${y - 5} ${round(width * 0.3)} ${y - 5} ${width / 2} ${y}S${round(width * 0.84)} ${y + 5} ${to} ${y}`;
const back = (y: number, width: number): string =>
  `C${round(width * 0.84)} ${y + 5} ${round(width * 0.7)} ${y + 5} ${width / 2} ${y}S${round(width * 0.18)} ${y - 5} 2 ${y}`;
