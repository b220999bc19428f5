/** How easy a text reads: mean words in a sentence, and Flesch's reading ease (0 hard to 100 easy). */
export type Reading = { readonly sentenceWords: number; readonly ease: number };

/** The words of a text: what stands between spaces and has a letter or figure. */
export const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/**
 * Measures texts, one paragraph or list entry each. Terms of art are left out of the count of syllables.
 * Formula: Flesch (1948), 206.835 − 1.015 × words per sentence − 84.6 × syllables per word.
 */
export function readingOf(texts: readonly string[], terms: readonly string[]): Reading {
  const sentences = texts.flatMap(sentencesOf);
  if (sentences.length === 0) return { sentenceWords: 0, ease: 0 };
  const words = sentences.reduce((sum, sentence) => sum + wordsOf(sentence).length, 0);
  const plain = texts.flatMap((text) => wordsOf(withoutTerms(text, terms)));
  const syllables = plain.reduce((sum, word) => sum + syllablesOf(word), 0);
  const sentenceWords = words / sentences.length;
  return {
    sentenceWords: oneDecimal(sentenceWords),
    ease: oneDecimal(206.835 - 1.015 * sentenceWords - (84.6 * syllables) / Math.max(1, plain.length)),
  };
}

const oneDecimal = (value: number) => Math.round(value * 10) / 10;

const sentencesOf = (text: string) =>
  text.split(/(?<=[.!?][”’")]*)\s+(?=[“‘"(]?\p{Lu}|\p{N})/u).filter((sentence) => wordsOf(sentence).length > 0);

function withoutTerms(text: string, terms: readonly string[]): string {
  const longest = [...terms].filter((term) => term !== '').sort((a, b) => b.length - a.length);
  if (longest.length === 0) return text;
  const pattern = longest.map((term) => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text.replace(new RegExp(`(?<![\\p{L}])(?:${pattern})s?(?![\\p{L}])`, 'giu'), ' ');
}

/** Vowel groups, without a silent e at the end; an estimate that is right for about nine words in ten. */
export function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return 1;
  const stem = letters.replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (ending) => ending[0] ?? '');
  return Math.max(1, stem.match(/[aeiouy]+/g)?.length ?? 1);
}
