/** The levels of certainty, in words with their ranges. */
export const levelWords = {
  1: 'Guess or unsure (under 67%)',
  2: 'Fairly sure (67 to 80%)',
  3: 'Very sure (over 80%)',
} as const;

/** A share, 0 to 1, in whole per cent. */
export const percentWords = (share: number): string => `${Math.round(share * 100)}%`;
