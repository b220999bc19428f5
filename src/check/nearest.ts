import { editDistance } from '#core/text/edit-distance.ts';

/**
 * The known word that a mistyped one most likely means. Nothing when none is near (a quarter of its letters, three at
 * most, one at least), when two are equally near, or when the word is too short to tell or a number.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length < 3 || /^[\d.]/.test(word)) return undefined;
  const limit = Math.min(3, Math.max(1, Math.floor(word.length / 4)));
  let best: string | undefined;
  let least = limit + 1;
  for (const candidate of new Set(known)) {
    if (candidate === word || Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
    else if (distance === least && distance <= limit) best = undefined;
  }
  return best;
}

/** A list in words: `"a", "b" or "c"`, cut after twelve. */
export function oneOf(words: readonly string[]): string {
  const shown = words.slice(0, 12).map((word) => `"${word}"`);
  if (words.length > 12) return `${shown.join(', ')} … (${words.length} in all)`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
