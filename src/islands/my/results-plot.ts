/** A result to be drawn: a quiz, when it was handed in (milliseconds since 1970), and its per cent. */
export type PlotResult = { readonly quiz: string; readonly time: number; readonly percent: number };
export type PlotPoint = PlotResult & { readonly x: number; readonly y: number };

const [LEFT, RIGHT, TOP, BOTTOM] = [44, 388, 24, 174] as const;

/** The height of a per cent in the drawing, 400 by 206 units. */
export const heightOf = (percent: number): number => BOTTOM - ((BOTTOM - TOP) * percent) / 100;

/** Where results stand: across by time, up by per cent. Results of one moment stand in the middle. */
export function plotResults(results: readonly PlotResult[]): readonly PlotPoint[] {
  const times = results.map(({ time }) => time);
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const across = (time: number) => (last === first ? 0.5 : (time - first) / (last - first));
  return results.map((result) => ({
    ...result,
    x: round(LEFT + 12 + (RIGHT - LEFT - 24) * across(result.time)),
    y: round(heightOf(result.percent)),
  }));
}

/** The lines that join the forms of one quiz, in order of time; a quiz taken once has none. */
export function joinForms(points: readonly PlotPoint[]): readonly string[] {
  const quizzes = [...new Set(points.map(({ quiz }) => quiz))];
  return quizzes.flatMap((quiz) => {
    const own = points.filter((point) => point.quiz === quiz).sort((a, b) => a.time - b.time);
    return own.length < 2 ? [] : [`M${own.map(({ x, y }) => `${x} ${y}`).join('L')}`];
  });
}

const round = (value: number): number => Math.round(value * 10) / 10;
