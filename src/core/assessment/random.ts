import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Draws a whole number from 0 up to, but not including, `size` (1 to 2^32); each call draws the next. */
export type Random = (size: number) => number;

const WORDS = 2 ** 32;

/**
 * A stream of draws that is the same for the same seed (32 bits): xoroshiro128+ (Blackman and Vigna 2021), its state
 * spread from the seed, because neighbouring seeds give like first draws otherwise. Draws that would favour some
 * numbers are rejected.
 */
export function randomOf(seed: number): Random {
  const generator = xoroshiro128plusFromState([1, 2, 3, 4].map((word) => mix(seed + Math.imul(word, 0x9e3779b9)) | 0));
  return (size) => {
    const limit = WORDS - (WORDS % size);
    let word = generator.next() >>> 0;
    while (word >= limit) word = generator.next() >>> 0;
    return word % size;
  };
}

/** A seed, 0 to 2^32 − 1, that is the same for the same text: FNV-1a over its code units, then the final mix of MurmurHash3. */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** A new list with the same things in an order in which each order is as likely (Fisher and Yates 1938). */
export function shuffle<T>(list: readonly T[], random: Random): T[] {
  const left = [...list];
  const shuffled: T[] = [];
  while (left.length > 0) shuffled.push(...left.splice(random(left.length), 1));
  return shuffled;
}

/** Spreads each bit of a 32-bit word over all of it. */
function mix(word: number): number {
  let hash = word;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
