import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '#core/text/edit-distance.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '😀'), maxLength: 8 });

test('equal texts are no edit apart', () => {
  expect(editDistance('partnership', 'partnership')).toBe(0);
});

test('adding, dropping, changing and swapping neighbours are one edit each', () => {
  expect(editDistance('partner', 'partners')).toBe(1);
  expect(editDistance('partner', 'patner')).toBe(1);
  expect(editDistance('partner', 'pardner')).toBe(1);
  expect(editDistance('partner', 'partnre')).toBe(1);
});

test('a swap with a letter added between counts two edits', () => {
  expect(editDistance('ca', 'abc')).toBe(2);
});

test('the classic pair is three edits apart', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
});

test('from nothing each character is one edit, also one of two code units', () => {
  expect(editDistance('', 'duty😀')).toBe(5);
  expect(editDistance('duty😀', '')).toBe(5);
});

test('the distance is the same both ways', () => {
  fc.assert(fc.property(text, text, (a, b) => editDistance(a, b) === editDistance(b, a)));
});

test('only equal texts are no edit apart', () => {
  fc.assert(fc.property(text, text, (a, b) => (editDistance(a, b) === 0) === (a === b)));
});

test('a way round is never shorter', () => {
  fc.assert(fc.property(text, text, text, (a, b, c) => editDistance(a, c) <= editDistance(a, b) + editDistance(b, c)));
});
