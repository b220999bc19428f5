/** A whole number with its noun: "1 step", "2 steps", "2 entries". */
export const counted = (count: number, noun: string, plural = `${noun}s`): string =>
  `${count} ${count === 1 ? noun : plural}`;
