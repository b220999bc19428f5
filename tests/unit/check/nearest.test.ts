import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest, oneOf } from '#check/nearest.ts';

test('a slip of the pen leads to the word that was meant', () => {
  expect(nearest('himmelmann-2002', ['himmelman-2002', 'huxham-2003'])).toBe('himmelman-2002');
  expect(nearest('titel', ['title', 'text'])).toBe('title');
});

test('nothing is offered when nothing is near', () => {
  expect(nearest('partnership', ['stove', 'rota'])).toBeUndefined();
});

test('nothing is offered when two are equally near', () => {
  expect(nearest('dates', ['gates', 'rates'])).toBeUndefined();
});

test('numbers are not guessed', () => {
  expect(nearest('1.3', ['1.1', '1.2'])).toBeUndefined();
});

test('what is offered is always known and never the word itself', () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (word, known) => {
      const found = nearest(word, known);
      expect(found === undefined || (known.includes(found) && found !== word)).toBe(true);
    }),
  );
});

test('a list in words is cut after twelve', () => {
  expect(oneOf(['a', 'b', 'c'])).toBe('"a", "b" or "c"');
  expect(oneOf('abcdefghijklmn'.split(''))).toMatch(/"l" … \(14 in all\)$/);
});
