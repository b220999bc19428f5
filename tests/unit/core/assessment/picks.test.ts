import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wayThrough } from '#core/assessment/marking/case.ts';
import { problemsOf, scoreResponse } from '#core/assessment/marking/table.ts';
import type { Key, Response } from '#core/assessment/types.ts';
import {
  caseKey,
  fullResponse,
  gapKey,
  gridKey,
  matchKey,
  multiAllKey,
  multiNKey,
  rankKey,
  rateKey,
  responseTo,
  sbaKey,
  sequenceKey,
  spotKey,
  textKey,
} from '#tests/unit/core/assessment/arbitraries.ts';

const got = (key: Key, response: Response): number => scoreResponse(key, response).got;

test('choose exactly n never accepts another number', () => {
  const picks = multiNKey.chain((key) => fc.tuple(fc.constant(key), fc.subarray(key.options)));
  fc.assert(
    fc.property(picks, ([key, options]) => {
      expect(problemsOf(key, { options }).length === 0).toBe(options.length === key.key.length);
    }),
  );
});

describe('a wrong pick never raises the mark, a right one never lowers it', () => {
  test('in single best answer', () => {
    fc.assert(
      fc.property(sbaKey, (key) => {
        const marks = key.options.map((option) => got(key, { option }));
        expect(Math.max(...marks)).toBe(got(key, { option: key.key }));
      }),
    );
  });
  test('in select all that apply', () => {
    const picks = fc
      .oneof(multiAllKey, spotKey)
      .chain((key) => fc.tuple(fc.constant(key), fc.subarray(key.options), fc.constantFrom(...key.options)));
    fc.assert(
      fc.property(picks, ([key, options, more]) => {
        const before = got(key, { options: options.filter((id) => id !== more) });
        const after = got(key, { options: [...options, more] });
        expect(key.key.includes(more) ? after >= before : after <= before).toBe(true);
      }),
    );
  });
  test('in choose exactly n, up to that number', () => {
    const picks = multiNKey.chain((key) =>
      fc.tuple(
        fc.constant(key),
        fc.subarray(key.options, { maxLength: key.key.length - 1 }),
        fc.constantFrom(...key.options),
      ),
    );
    fc.assert(
      fc.property(picks, ([key, options, more]) => {
        const before = got(key, { options });
        const after = got(key, { options: [...options, more] });
        expect(key.key.includes(more) ? after >= before : after <= before).toBe(true);
      }),
    );
  });
  test('in ratings, where a nearer rating never earns less', () => {
    const picks = rateKey.chain((key) =>
      fc.tuple(
        fc.constant(key),
        responseTo(key),
        fc.constantFrom(...Object.keys(key.rows)),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 2, maxLength: 2 }),
      ),
    );
    fc.assert(
      fc.property(picks, ([key, response, row, ratings]) => {
        const rows = 'rows' in response ? response.rows : {};
        const right = key.scale.indexOf(key.rows[row] ?? '');
        const marks = ratings
          .toSorted((a, b) => Math.abs(a - right) - Math.abs(b - right))
          .map((rating) => got(key, { rows: { ...rows, [row]: key.scale[rating] ?? '' } }));
        expect(marks[0]).toBeGreaterThanOrEqual(marks[1] ?? 0);
      }),
    );
  });
  test('in rows', () => {
    const picks = fc
      .oneof(matchKey, gridKey)
      .chain((key) =>
        fc.tuple(
          fc.constant(key),
          responseTo(key),
          fc.constantFrom(...Object.keys(key.rows)),
          fc.constantFrom(...(key.type === 'match' ? key.targets : key.columns)),
        ),
      );
    fc.assert(
      fc.property(picks, ([key, response, row, choice]) => {
        const rows = 'rows' in response ? response.rows : {};
        const others = Object.fromEntries(Object.entries(rows).filter(([id]) => id !== row));
        const before = got(key, { rows: others });
        const after = got(key, { rows: { ...others, [row]: choice } });
        expect(key.rows[row] === choice ? after >= before : after <= before).toBe(true);
      }),
    );
  });
  test('in a case, where only decisions on the way count', () => {
    const ways = caseKey.chain((key) => fc.tuple(fc.constant(key), responseTo(key)));
    fc.assert(
      fc.property(ways, ([key, response]) => {
        const { steps } = wayThrough(key, response);
        const onWay = { rows: Object.fromEntries(steps.map(({ scene, choice }) => [scene, choice])) };
        expect(scoreResponse(key, onWay)).toEqual(scoreResponse(key, response));
        expect(scoreResponse(key, fullResponse(key)).got).toBeGreaterThanOrEqual(3);
      }),
    );
  });
  test('in gaps', () => {
    const picks = fc
      .oneof(gapKey, textKey)
      .chain((key) => fc.tuple(fc.constant(key), responseTo(key), fc.constantFrom(...Object.keys(key.gaps))));
    fc.assert(
      fc.property(picks, ([key, response, id]) => {
        const gaps = 'gaps' in response ? response.gaps : {};
        const before = got(key, { gaps });
        expect(got(key, { gaps: { ...gaps, [id]: key.gaps[id]?.key ?? '' } })).toBeGreaterThanOrEqual(before);
        expect(got(key, { gaps: { ...gaps, [id]: 'nothing like it' } })).toBeLessThanOrEqual(before);
      }),
    );
  });
  test('in an order, when two neighbours are put the right way round', () => {
    const orders = fc
      .oneof(sequenceKey, rankKey)
      .chain((key) =>
        fc.tuple(
          fc.constant(key),
          fc.shuffledSubarray(key.order, { minLength: key.order.length }),
          fc.nat(key.order.length - 2),
        ),
      );
    fc.assert(
      fc.property(orders, ([key, order, at]) => {
        const pair = order.slice(at, at + 2);
        const inOrder = pair.toSorted((a, b) => key.order.indexOf(a) - key.order.indexOf(b));
        const withPair = (two: string[]): Response => ({
          order: [...order.slice(0, at), ...two, ...order.slice(at + 2)],
        });
        expect(got(key, withPair(inOrder))).toBeGreaterThanOrEqual(got(key, withPair(inOrder.toReversed())));
      }),
    );
  });
});
