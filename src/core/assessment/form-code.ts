import type { Result } from '#core/text/result.ts';

/** Crockford's base 32: no I, L, O or U, so that a code can be read out and copied by hand. */
const FIGURES = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 6;

/** How many codes there are: six figures of five bits. */
export const CODE_COUNT = 2 ** 30;

/** The six-character code of 30 bits, 0 to 2^30 − 1; throws a RangeError for any other number. */
export function formCodeOf(bits: number): string {
  if (!Number.isInteger(bits) || bits < 0 || bits >= CODE_COUNT)
    throw new RangeError(`A form code has 30 bits, not ${bits}`);
  let code = '';
  for (let shift = 5 * (LENGTH - 1); shift >= 0; shift -= 5) code += FIGURES.charAt((bits >>> shift) & 31);
  return code;
}

/**
 * The 30 bits of a code as somebody typed it: small letters, spaces and hyphens do not matter, O is read as 0, I and L
 * as 1 (Crockford). Fails with `wrong-length`, or with `wrong-character` for anything that no code contains.
 */
export function bitsOfFormCode(typed: string): Result<number, 'wrong-length' | 'wrong-character'> {
  const figures = typed.toUpperCase().replace(/[\s-]/gu, '').replaceAll('O', '0').replace(/[IL]/gu, '1');
  const values = [...figures].map((figure) => FIGURES.indexOf(figure));
  if (values.length !== LENGTH) return { ok: false, reason: 'wrong-length' };
  if (values.includes(-1)) return { ok: false, reason: 'wrong-character' };
  return { ok: true, value: values.reduce((bits, value) => bits * 32 + value, 0) };
}

/** A typed code as it is written and stored; fails as `bitsOfFormCode` does. */
export function readFormCode(typed: string): Result<string, 'wrong-length' | 'wrong-character'> {
  const bits = bitsOfFormCode(typed);
  return bits.ok ? { ok: true, value: formCodeOf(bits.value) } : bits;
}
