import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsOfFormCode, formCodeOf, readFormCode } from '#core/assessment/form-code.ts';

test('six figures stand for thirty bits', () => {
  expect(formCodeOf(0)).toBe('000000');
  expect(formCodeOf(31)).toBe('00000Z');
  expect(formCodeOf(32)).toBe('000010');
  expect(formCodeOf(2 ** 30 - 1)).toBe('ZZZZZZ');
  expect(bitsOfFormCode('7K2M9Q')).toEqual({ ok: true, value: 254_890_295 });
});

test('a code comes back from its bits', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 30 - 1 }), (bits) => {
      expect(bitsOfFormCode(formCodeOf(bits))).toEqual({ ok: true, value: bits });
      expect(formCodeOf(bits)).toMatch(/^[0-9A-HJKMNP-TV-Z]{6}$/);
    }),
  );
});

test('a code is read as people write it', () => {
  expect(readFormCode(' 7k2-m9q ')).toEqual({ ok: true, value: '7K2M9Q' });
  expect(readFormCode('oOiIlL')).toEqual({ ok: true, value: '001111' });
});

test('what is no code says why', () => {
  expect(readFormCode('7K2M9')).toEqual({ ok: false, reason: 'wrong-length' });
  expect(readFormCode('7K2M9Q7')).toEqual({ ok: false, reason: 'wrong-length' });
  expect(readFormCode('7K2M9U')).toEqual({ ok: false, reason: 'wrong-character' });
  expect(readFormCode('7K2M9é')).toEqual({ ok: false, reason: 'wrong-character' });
});

test('a number of more than thirty bits is a bug', () => {
  expect(() => formCodeOf(2 ** 30)).toThrow(RangeError);
  expect(() => formCodeOf(-1)).toThrow(RangeError);
  expect(() => formCodeOf(0.5)).toThrow(RangeError);
});
