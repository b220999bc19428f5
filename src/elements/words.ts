/** A time of day or a day, in words that a reader expects: "14:32", "yesterday", "19 November". */
export function timeWords(time: number, now = Date.now()): string {
  const days = Math.floor((startOfDay(now) - startOfDay(time)) / 86_400_000 + 0.5);
  if (days <= 0) return 'today';
  if (days === 1) return 'yesterday';
  return new Date(time).toLocaleDateString('en-GB', { day: 'numeric', month: 'long' });
}

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);
