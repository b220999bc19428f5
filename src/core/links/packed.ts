// cspell:ignore fflate
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Result } from '#core/text/result.ts';

/** Why a text cannot be had back: it unfolds into more than it may, or is not as it was written. */
export type Unpacked = Result<string, 'damaged' | 'oversized'>;

export type Unpacking = {
  /** The bytes that the text may have. */
  readonly most: number;
  /** What the deflation knew beforehand. */
  readonly dictionary?: Uint8Array | undefined;
};

/**
 * A text for a link: base64url of three bytes that check the rest, then the deflated text. By fflate alone, at one level, since
 * browsers' own compressors differ and the same text has to give the same link everywhere.
 */
export function packText(text: string, dictionary?: Uint8Array): string {
  const bytes = strToU8(text);
  const packed = deflateSync(bytes, { level: 9, mem: 8, ...(dictionary && { dictionary }) });
  return toBase64([...checkOf(bytes), ...packed]);
}

/** Reads what `packText` wrote, whoever may have written this. */
export function unpackText(payload: string, { most, dictionary }: Unpacking): Unpacked {
  try {
    const bytes = fromBase64(payload);
    // fflate gives the whole buffer for no input at all.
    if (bytes.length < 5) return { ok: false, reason: 'damaged' };
    // A buffer of fixed size: a few bytes of a hostile link could unfold into many megabytes.
    const out = new Uint8Array(most + 1);
    const text = inflateSync(bytes.subarray(3), { out, ...(dictionary && { dictionary }) });
    if (text.length > most) return { ok: false, reason: 'oversized' };
    const isWhole = checkOf(text).every((byte, index) => byte === bytes[index]);
    return isWhole ? { ok: true, value: strFromU8(text) } : { ok: false, reason: 'damaged' };
  } catch {
    return { ok: false, reason: 'damaged' };
  }
}

function checkOf(bytes: Uint8Array): readonly number[] {
  const sum = fnv(bytes, 0);
  return [sum & 255, (sum >>> 8) & 255, (sum >>> 16) & 255];
}

/** FNV-1a, http://www.isthe.com/chongo/tech/comp/fnv/, whose first number is moved by `seed`. */
export function fnv(bytes: Uint8Array, seed: number): number {
  let sum = (0x811c9dc5 ^ seed) >>> 0;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum;
}

const toBase64 = (bytes: readonly number[]): string =>
  btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
