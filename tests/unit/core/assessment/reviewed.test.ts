import { expect, test } from 'vitest';
import { reviewFigures } from '#core/assessment/reviewed.ts';
import { anItem, anOption } from '#tests/unit/core/assessment/makers.ts';

const options = ['a', 'b', 'c', 'd'].map(anOption);
const on = '2026-11-28';
const sba = (id: string, reviewed: readonly object[]) => anItem({ id, type: 'sba', options, key: 'a', reviewed });

test('agreement counts blind responses with full marks, guessing the mean marks beside chance', () => {
  const items = [
    sba('item-one', [
      { on, as: 'blind', response: 'a' },
      { on, as: 'guesser', response: 'b' },
    ]),
    sba('item-two', [
      { on, as: 'blind', response: 'c' },
      { on, as: 'guesser', response: 'a' },
    ]),
  ];
  expect(reviewFigures(items)).toEqual({
    blind: { items: 2, agreed: 1 },
    guessed: { items: 2, marks: 0.5, chance: 0.25 },
    unread: [],
    untried: [],
  });
});

test('a review that was not done shows as a gap', () => {
  const spot = anItem({
    id: 'item-spot',
    type: 'spot',
    sentences: ['x', 'y', 'z'].map((id) => ({ id, text: id, key: id === 'x', feedback: 'Because.' })),
  });
  const { unread, untried } = reviewFigures([sba('item-one', []), spot]);
  expect(unread).toEqual(['item-one', 'item-spot']);
  expect(untried).toEqual(['item-one']);
});

test('responses are read as authors write them: lists, rows, gaps, orders', () => {
  const blind = (response: unknown) => [{ on, as: 'blind', response }];
  const items = [
    anItem({ id: 'item-multi', type: 'multi-all', options, key: ['a', 'b'], reviewed: blind(['b', 'a']) }),
    anItem({ id: 'item-order', type: 'sequence', steps: options, reviewed: blind(['a', 'b', 'c', 'd']) }),
    anItem({
      id: 'item-grid',
      type: 'grid',
      columns: [
        { id: 'yes', text: 'Yes' },
        { id: 'no', text: 'No' },
      ],
      rows: ['r', 's'].map((id) => ({ id, text: id, key: 'yes', feedback: 'Because.' })),
      reviewed: blind({ r: 'yes', s: 'yes' }),
    }),
    anItem({ id: 'item-text', type: 'text', accept: ['rota'], feedback: 'Because.', reviewed: blind('Rota') }),
    anItem({ id: 'item-odd', type: 'sba', options, key: 'a', reviewed: blind(null) }),
  ];
  expect(reviewFigures(items).blind).toEqual({ items: 5, agreed: 4 });
});
