import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '#core/text/canonical-json.ts';

test('keys are sorted at every depth and nothing is spaced', () => {
  expect(canonicalJson({ b: [{ z: 1, a: null }], a: 'x "y"' })).toBe('{"a":"x \\"y\\"","b":[{"a":null,"z":1}]}');
});

test('a key without a value is left out, and a gap in a list is null', () => {
  expect(canonicalJson({ a: undefined, b: [undefined, 1] })).toBe('{"b":[null,1]}');
});

test('it is JSON for the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('the order in which keys were written makes no difference', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonicalJson(value));
    }),
  );
});
