import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAnswer, normaliseAnswer } from '#core/text/answer.ts';

describe('normalising a typed answer', () => {
  test('drops spaces around it, joins spaces within, and lowers the case', () => {
    expect(normaliseAnswer('  Duty \n of   Candour ')).toBe('duty of candour');
  });
  test('takes compatibility characters for what they look like', () => {
    expect(normaliseAnswer('ｏﬃcer')).toBe('officer');
  });
  test('joins a letter and its accent also where only the small letter has a form of its own', () => {
    expect(normaliseAnswer('J\u030C')).toBe('\u01F0');
  });
  test('makes curly quotes straight', () => {
    expect(normaliseAnswer('the person’s “voice”')).toBe(`person's "voice"`);
  });
  test('drops the final full stop', () => {
    expect(normaliseAnswer('Collaborative advantage.')).toBe('collaborative advantage');
  });
  test('reads a hyphen of any kind as a space', () => {
    expect(normaliseAnswer('multi-agency')).toBe('multi agency');
    expect(normaliseAnswer('multi‑agency')).toBe('multi agency');
    expect(normaliseAnswer('multi–agency')).toBe('multi agency');
  });
  test('strips a leading article, but not a word that begins like one', () => {
    expect(normaliseAnswer('The Francis report')).toBe('francis report');
    expect(normaliseAnswer('an advocate')).toBe('advocate');
    expect(normaliseAnswer('anti-social behaviour')).toBe('anti social behaviour');
  });
  test('keeps an article that stands alone', () => {
    expect(normaliseAnswer('A')).toBe('a');
  });
  test('writes listed spellings the British way', () => {
    expect(normaliseAnswer('organizational behavior in the center')).toBe('organisational behaviour in the centre');
  });
  test('leaves unlisted words with z alone', () => {
    expect(normaliseAnswer('size of the prize')).toBe('size of the prize');
  });
  test('changes nothing more the second time', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('a', 'the', ' ', '-', '.', 'organiz', '’') }),
    );
    fc.assert(
      fc.property(typed, (text) => normaliseAnswer(normaliseAnswer(text)) === normaliseAnswer(text)),
      { numRuns: 300 },
    );
  });
});

describe('comparing a typed answer', () => {
  test('any accepted answer is right, however it is written', () => {
    expect(
      compareAnswer('The Multi-Disciplinary Team.', {
        accept: ['MDT', 'multidisciplinary team', 'multi-disciplinary team'],
      }),
    ).toBe('right');
    expect(compareAnswer('mdt', { accept: ['multidisciplinary team', 'MDT'] })).toBe('right');
  });
  test('an abbreviation that is not listed is wrong', () => {
    expect(compareAnswer('MDT', { accept: ['multidisciplinary team'] })).toBe('wrong');
  });
  test('an empty answer is wrong', () => {
    expect(compareAnswer(' . ', { accept: ['trust'] })).toBe('wrong');
  });
  test('a word of four letters has no near miss', () => {
    expect(compareAnswer('dutt', { accept: ['duty'] })).toBe('wrong');
  });
  test('a word of five to eight letters allows one edit', () => {
    expect(compareAnswer('trsut', { accept: ['trust'] })).toBe('near');
    expect(compareAnswer('advocte', { accept: ['advocate'] })).toBe('near');
    expect(compareAnswer('advcte', { accept: ['advocate'] })).toBe('wrong');
  });
  test('a word of nine letters or more allows two edits', () => {
    expect(compareAnswer('autnomyes', { accept: ['autonomies'] })).toBe('near');
    expect(compareAnswer('advocacies', { accept: ['advocates'] })).toBe('near');
    expect(compareAnswer('advocacyies', { accept: ['advocates'] })).toBe('wrong');
  });
  test('spaces are no letters: "one voice" has eight', () => {
    expect(compareAnswer('one voise', { accept: ['one voice'] })).toBe('near');
    expect(compareAnswer('ane voise', { accept: ['one voice'] })).toBe('wrong');
  });
  test('a listed confusable is wrong, never a spelling slip', () => {
    expect(compareAnswer('Practice', { accept: ['practise'] })).toBe('near');
    expect(compareAnswer('Practice', { accept: ['practise'], confusable: ['practice'] })).toBe('wrong');
  });
  test('an answer that is accepted is right even if it is listed as confusable', () => {
    expect(compareAnswer('practice', { accept: ['practice'], confusable: ['practice'] })).toBe('right');
  });
  test('a pasted page is wrong at once', () => {
    expect(compareAnswer('partnership '.repeat(20_000), { accept: ['partnership'] })).toBe('wrong');
  });
});
