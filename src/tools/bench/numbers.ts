/** The middle of some numbers; of an even count, the mean of the two in the middle. Throws when there are none. */
export function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new Error('There are no numbers to take the middle of');
  return (upper + lower) / 2;
}

/** Numbers as they are told: the median and in brackets the least and the most. */
export function toldOf(numbers: readonly number[], digits = 0): string {
  const say = (value: number): string => value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `${say(medianOf(numbers))} (${say(Math.min(...numbers))}–${say(Math.max(...numbers))})`;
}

/** A list turned by so many places, so that no measure always comes first. */
export const turned = <T>(list: readonly T[], by: number): readonly T[] => {
  const from = list.length === 0 ? 0 : by % list.length;
  return [...list.slice(from), ...list.slice(0, from)];
};
