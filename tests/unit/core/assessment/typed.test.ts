import { expect, test } from 'vitest';
import { keyOf } from '#core/assessment/table.ts';
import { typed } from '#core/assessment/typed.ts';
import type { KeyOf } from '#core/assessment/types.ts';
import { anItem } from '#tests/unit/core/assessment/makers.ts';

const item = anItem({
  type: 'text',
  accept: ['organisation', 'body'],
  confusable: ['organism'],
  feedback: 'Because.',
});
const key: KeyOf<'text'> = {
  type: 'text',
  gaps: { answer: { accept: ['organisation', 'body'], confusable: ['organism'], key: 'organisation' } },
};
const write = (answer: string) => ({ gaps: { answer } });

test('the key is one gap, and the first accepted answer is the one that the course uses', () => {
  expect(keyOf(item)).toEqual(key);
});

test('case, an article, a full stop and a listed spelling make no difference', () => {
  expect(typed.score(key, write(' The Organization. '))).toEqual({ got: 1, max: 1, parts: { answer: 'right' } });
});

test('a near miss is a problem of spelling, and no try', () => {
  expect(typed.problems(key, write('orgnaisation'))).toEqual([{ part: 'answer', reason: 'check-spelling' }]);
});

test('a word that is listed as another word is wrong, not misspelt', () => {
  expect(typed.problems(key, write('organism'))).toEqual([]);
  expect(typed.score(key, write('organism')).got).toBe(0);
});

test('a short word has no near misses', () => {
  expect(typed.problems(key, write('boddy'))).toEqual([]);
});

test('nothing written is a problem', () => {
  expect(typed.problems(key, write(' '))).toEqual([{ reason: 'nothing-chosen' }]);
});

test('chance earns nothing', () => {
  expect(typed.guess(key)).toBe(0);
});
