import type { Line } from '#core/references/sureness.ts';

/** What every figure says of itself; the drawing and the list come from the data of its kind. */
export type FigureWords = {
  readonly id: string;
  readonly title: string;
  /** Begins with what to see: the first sentence is set bold. */
  readonly caption: string;
  /** What the picture says, for those who do not see it. */
  readonly description: string;
};

/** A real table: the first cell of each row names the row. */
export type ComparisonData = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

export type GroundLine = { readonly label: string; readonly note?: string; readonly line: Line };
/** Partners who stand on one plot, and how firm each line of it is. */
export type GroundData = {
  readonly partners: readonly string[];
  readonly lines: readonly GroundLine[];
  readonly legend?: Partial<Readonly<Record<Line, string>>>;
};

export type Step = { readonly label: string; readonly note?: string };
export type Rung = Step & { readonly group?: string };
/** The bottom rung comes first. */
export type LadderData = { readonly rungs: readonly Rung[] };
/** From one end to the other, with what the two ends are called. */
export type ContinuumData = { readonly steps: readonly Step[]; readonly ends: readonly [string, string] };
/** Steps that follow each other; a loop leads from the last back to the first. */
export type ProcessData = { readonly steps: readonly Step[]; readonly loop?: boolean };

export type PeriodEvent = {
  readonly date: string;
  readonly label: string;
  readonly note?: string;
  readonly line?: 'solid' | 'dashed';
};
/** Up to nine events between two years; solid is confirmed in the record, dashed reported or recalled. */
export type PeriodsData = { readonly from: number; readonly to: number; readonly events: readonly PeriodEvent[] };
