import type { CaseEvent } from '#schemas/case.ts';

/** A part of the calendar in years: 2007 is 2007 to 2008, 2010-03 about 2010.17 to 2010.25. */
export type Span = { readonly from: number; readonly to: number };

/** The time that a date as exact as the record has it takes up. A month counts as a twelfth of a year. */
export function spanOf(date: string): Span {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { from: year, to: year + 1 };
  const start = year + (month - 1) / 12;
  if (day === undefined) return { from: start, to: start + 1 / 12 };
  const moment = start + (day - 1) / 372;
  return { from: moment, to: moment };
}

/** The time that an event takes up, from the start of its date to the end of the last. */
export function eventSpan({ date, to }: Pick<CaseEvent, 'date' | 'to'>): Span {
  return { from: spanOf(date).from, to: spanOf(to ?? date).to };
}

const middleOf = ({ from, to }: Span): number => (from + to) / 2;

/** Positions of one stroke for each counted incident, evenly between two places, none on an edge. */
export function strokePositions(count: number, from: number, to: number): readonly number[] {
  const step = (to - from) / count;
  return Array.from({ length: count }, (_, index) => Math.round((from + (index + 0.5) * step) * 10) / 10);
}

export type Counted = CaseEvent & { readonly count: number };
export const isCounted = (event: CaseEvent): event is Counted => event.count !== undefined;

/** Counts of a year or less are drawn as strokes; a longer one is a bracket over its period, because it has no place within it. */
export function splitCounts(events: readonly CaseEvent[]): {
  readonly strokes: readonly Counted[];
  readonly brackets: readonly Counted[];
} {
  const counted = events.filter(isCounted);
  const short = (event: Counted) => eventSpan(event).to - eventSpan(event).from <= 1.001;
  return { strokes: counted.filter(short), brackets: counted.filter((event) => !short(event)) };
}

/** The years that the chart covers: those of the counts and of what is known to the month or the day. */
export function chartYears(events: readonly CaseEvent[]): Span {
  const shown = events.filter((event) => isCounted(event) || isDated(event));
  const spans = (shown.length > 0 ? shown : events).map(eventSpan);
  return {
    from: Math.floor(Math.min(...spans.map(({ from }) => from))),
    to: Math.floor(Math.max(...spans.map(({ to }) => to)) + 0.999),
  };
}

/** Known to the month or the day, and not a count: it can stand on the line as a diamond. */
const isDated = (event: CaseEvent): boolean =>
  !isCounted(event) && (event.precision === 'day' || event.precision === 'month');

export type Stem = { readonly x: number; readonly events: readonly CaseEvent[] };

/** Chooses which events stand on the line: what matters most first, and none nearer than `apart` to one that stands. Those of one date share a stem. */
export function chooseStems(
  events: readonly CaseEvent[],
  at: (moment: number) => number,
  apart: number,
): readonly Stem[] {
  const chosen = events
    .filter(isDated)
    .toSorted((a, b) => rank(a) - rank(b))
    .reduce<readonly Stem[]>((stems, event) => {
      const x = at(middleOf(eventSpan(event)));
      const same = stems.find((stem) => stem.events[0]?.date === event.date);
      if (same !== undefined)
        return stems.map((stem) => (stem === same ? { x, events: [...same.events, event] } : stem));
      return stems.some((stem) => Math.abs(stem.x - x) < apart) ? stems : [...stems, { x, events: [event] }];
    }, []);
  return chosen.toSorted((a, b) => a.x - b.x);
}

/** The one that all turns on comes first, then what happened here, then what was confirmed. */
const rank = (event: CaseEvent): number =>
  (event.key ? 0 : 4) + (event.parallel ? 2 : 0) + (event.standing === 'confirmed' ? 0 : 1);
