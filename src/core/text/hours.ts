import { counted } from '#core/text/counted.ts';

/** Minutes of reading in words that a reader plans with: "25 minutes", "1 hour", "9½ hours". */
export function hoursWords(minutes: number): string {
  if (minutes < 55) return counted(minutes, 'minute');
  const halves = Math.round(minutes / 30);
  const hours = Math.floor(halves / 2);
  return `${hours === 0 ? '' : hours}${halves % 2 === 1 ? '½' : ''} ${halves <= 2 ? 'hour' : 'hours'}`;
}
