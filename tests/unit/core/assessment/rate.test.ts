import { expect, test } from 'vitest';
import { rate } from '#core/assessment/rate.ts';
import { keyOf } from '#core/assessment/table.ts';
import type { KeyOf } from '#core/assessment/types.ts';
import { anItem } from '#tests/unit/core/assessment/makers.ts';

const scale = ['very', 'rather', 'hardly', 'not'];
const key: KeyOf<'rate'> = { type: 'rate', scale, rows: { ask: 'very', tell: 'not' } };

test('the key of an item holds ids and no text', () => {
  const item = anItem({
    type: 'rate',
    scale: scale.map((id) => ({ id, text: id })),
    actions: [
      { id: 'ask', text: 'Ask', rating: 'very', feedback: 'Because.' },
      { id: 'tell', text: 'Tell', rating: 'not', feedback: 'Because.' },
    ],
    basis: 'The law.',
  });
  expect(keyOf(item)).toEqual(key);
});

test('each step of the scale between a rating and its key costs one of three units', () => {
  expect(rate.score(key, { rows: { ask: 'rather', tell: 'not' } })).toEqual({
    got: 5,
    max: 6,
    parts: { ask: 'wrong', tell: 'right' },
  });
  expect(rate.score(key, { rows: { ask: 'not', tell: 'very' } }).got).toBe(0);
});

test('an action without a rating earns nothing and is asked for', () => {
  expect(rate.score(key, { rows: { ask: 'very' } })).toEqual({
    got: 3,
    max: 6,
    parts: { ask: 'right', tell: 'missed' },
  });
  expect(rate.problems(key, { rows: { ask: 'very' } })).toEqual([{ part: 'tell', reason: 'row-empty' }]);
});

test('reading drops actions and ratings that no longer exist', () => {
  expect(rate.parse(key, { rows: { ask: 'very', tell: 'gone', shout: 'not' } })).toEqual({
    ok: true,
    value: { rows: { ask: 'very' } },
  });
});

test('chance earns half of an action at the end of the scale', () => {
  expect(rate.guess(key)).toBeCloseTo(0.5, 10);
});

test('the scale is never shuffled', () => {
  expect(rate.lists(key)).toEqual([{ name: 'actions', ids: ['ask', 'tell'] }]);
});
