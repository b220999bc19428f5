import { expect, test } from 'vitest';
import { questionEntryOf, readQuestionIndex } from '#core/assessment/question-index.ts';
import { anItem, anOption } from '#tests/unit/core/assessment/makers.ts';

const item = anItem({ type: 'sba', options: ['a', 'b', 'c'].map(anOption), key: 'b', fixedOrder: true, case: 'askew' });

test('an entry of the index can be stored and read, and holds neither key nor text', () => {
  const index = { bank: '1.0.0', items: [questionEntryOf(item, 'law')] };
  const text = JSON.stringify(index);
  expect(readQuestionIndex(JSON.parse(text))).toEqual(index);
  expect(text).not.toContain('"key"');
  expect(text).not.toContain('Because.');
});

test('anything else is no index', () => {
  expect(readQuestionIndex('<!doctype html>')).toBeUndefined();
  expect(readQuestionIndex({ bank: '1.0.0', items: [{ id: 'an-item' }] })).toBeUndefined();
});
