import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fractionOf } from '#core/assessment/score.ts';
import { problemsOf, scoreResponse } from '#core/assessment/marking/table.ts';
import { guessOf, parseResponse, rulesFor } from '#core/assessment/table.ts';
import type { Key, Response } from '#core/assessment/types.ts';
import { answered, anyKey, fullResponse } from '#tests/unit/core/assessment/arbitraries.ts';

const got = (key: Key, response: Response): number => scoreResponse(key, response).got;

/** The same key and response with every list and record the other way round. */
function reversed<T>(value: T): T;
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.toReversed();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, reversed(inner)]),
  );
}

describe('every type of item', () => {
  test('earns whole units between none and all', () => {
    fc.assert(
      fc.property(answered, ({ key, response }) => {
        const mark = scoreResponse(key, response);
        expect(Number.isInteger(mark.got) && Number.isInteger(mark.max)).toBe(true);
        expect(mark.got).toBeGreaterThanOrEqual(0);
        expect(mark.got).toBeLessThanOrEqual(mark.max);
        expect(fractionOf(mark)).toBeLessThanOrEqual(1);
      }),
    );
  });
  test('earns everything for all keys, which can be submitted', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        const mark = scoreResponse(key, fullResponse(key));
        expect(mark.got).toBe(mark.max);
        expect(problemsOf(key, fullResponse(key))).toEqual([]);
        expect(Object.values(mark.parts)).not.toContain('wrong');
        expect(Object.values(mark.parts)).not.toContain('missed');
      }),
    );
  });
  test('earns nothing for "I do not know yet", which can be submitted', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(got(key, { unknown: true })).toBe(0);
        expect(problemsOf(key, { unknown: true })).toEqual([]);
      }),
    );
  });
  test('does not care in which order options stand or were answered', () => {
    fc.assert(
      fc.property(
        answered.filter(({ key }) => !('order' in key) && key.type !== 'rate'),
        ({ key, response }) => {
          expect(scoreResponse(reversed(key), reversed(response))).toEqual(scoreResponse(key, response));
        },
      ),
    );
  });
  test('reads back what it stored, and marks it the same', () => {
    fc.assert(
      fc.property(answered, ({ key, response }) => {
        const stored: unknown = JSON.parse(JSON.stringify(response));
        expect(parseResponse(key, stored)).toEqual({ ok: true, value: response });
      }),
    );
  });
  test('reads anything at all without an exception', () => {
    fc.assert(
      fc.property(anyKey, fc.anything(), (key, stored) => {
        expect(typeof parseResponse(key, stored).ok).toBe('boolean');
      }),
    );
  });
  test('marks a response of any type without an exception', () => {
    fc.assert(
      fc.property(anyKey, answered, (key, { response }) => {
        expect(got(key, response)).toBeGreaterThanOrEqual(0);
        expect(Array.isArray(problemsOf(key, response))).toBe(true);
      }),
    );
  });
  test('gives chance less than everything', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        expect(guessOf(key)).toBeGreaterThanOrEqual(0);
        expect(guessOf(key)).toBeLessThan(1);
      }),
    );
  });
  test('lists each part that a form may move once', () => {
    fc.assert(
      fc.property(anyKey, (key) => {
        const lists = rulesFor(key.type).lists(key);
        expect(lists.every(({ ids }) => new Set(ids).size === ids.length)).toBe(true);
      }),
    );
  });
});
