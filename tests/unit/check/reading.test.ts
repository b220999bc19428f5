import { expect, test } from 'vitest';
import { readingOf, syllablesOf, wordsOf } from '#check/body/reading.ts';

test('signs alone are no words', () => {
  expect(wordsOf('One – two & “three”, 4.')).toEqual(['One', 'two', '“three”,', '4.']);
});

test('syllables are counted about as a reader says them', () => {
  const counted = (word: string) => `${word} ${syllablesOf(word)}`;
  expect(
    ['the', 'stove', 'rota', 'harassed', 'wanted', 'partnership', 'table', 'agencies', 'decision'].map(counted),
  ).toEqual([
    'the 1',
    'stove 1',
    'rota 2',
    'harassed 2',
    'wanted 2',
    'partnership 3',
    'table 2',
    'agencies 3',
    'decision 3',
  ]);
});

test('sentences end at a stop before a capital, and each paragraph ends one', () => {
  expect(readingOf(['The stove is on. The day is Monday.', 'Who rings'], []).sentenceWords).toBe(3.3);
  expect(readingOf(['It is section 4.2 of it.'], []).sentenceWords).toBe(6);
  expect(readingOf(['“Is it on?” Mr Lind asks.'], []).sentenceWords).toBe(3);
});

test('reading ease follows Flesch’s formula', () => {
  // 6 words in 1 sentence, 6 syllables: 206.835 − 6.09 − 84.6.
  expect(readingOf(['The cat sat on the mat.'], []).ease).toBe(116.1);
});

test('terms of art do not make a text harder', () => {
  const text = 'The multi-agency meeting met.';
  expect(readingOf([text], ['multi-agency meeting']).ease).toBeGreaterThan(readingOf([text], []).ease);
});

test('a text without words has no reading', () => {
  expect(readingOf([], [])).toEqual({ sentenceWords: 0, ease: 0 });
});
