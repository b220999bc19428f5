import { dayNumber, type Step } from '#core/paths/path.ts';

/** A due date in words, seen from `today`: "due Friday", "was due on 3 March". Days are written "2026-12-01". */
export function dueWords(by: string, today: string): string {
  const days = dayNumber(by) - dayNumber(today);
  if (days === 0) return 'due today';
  if (days === 1) return 'due tomorrow';
  if (days === -1) return 'was due yesterday';
  if (days > 1 && days < 7) return `due ${weekday(by)}`;
  return `${days < 0 ? 'was due' : 'due'} on ${dayWords(by, today)}`;
}

/** A day in words, with its year where that is not this year's: "Tuesday 1 December", "3 March 2025". */
export function dayWords(day: string, today: string): string {
  const isSameYear = day.slice(0, 4) === today.slice(0, 4);
  const isPast = dayNumber(day) < dayNumber(today);
  return new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    ...(!isPast && { weekday: 'long' }),
    ...(!isSameYear && { year: 'numeric' }),
  });
}

const weekday = (day: string): string =>
  new Date(`${day}T00:00:00Z`).toLocaleDateString('en-GB', { timeZone: 'UTC', weekday: 'long' });

/** The last date among steps. */
export const lastDay = (steps: readonly Step[]): string | undefined =>
  steps
    .flatMap(({ by }) => by ?? [])
    .sort()
    .at(-1);

/** The day of a moment by the clock of the device. */
export function localDay(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
