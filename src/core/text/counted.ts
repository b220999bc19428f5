/** A number with its noun: "1 lesson", "3 lessons". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
