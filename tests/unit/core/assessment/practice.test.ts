import { expect, test } from 'vitest';
import { drawPractice, practicePool, readPractice, type Practice } from '#core/assessment/practice.ts';
import { anEntry } from '#tests/unit/core/assessment/makers.ts';

const entries = [
  anEntry({ id: 'right-one', module: 'law', criteria: ['2.2'] }),
  anEntry({ id: 'wrong-one', module: 'law', criteria: ['2.2', '2.3'], case: 'askew' }),
  anEntry({ id: 'new-one', module: 'models', criteria: ['2.1'] }),
  anEntry({ id: 'new-two', module: 'models', criteria: ['2.1'], siblings: ['wrong-one'] }),
];
const history = { 'right-one': { seenAt: 1, isWrong: false }, 'wrong-one': { seenAt: 2, isWrong: true } };
const ids = (practice: Practice) => practicePool(practice, entries, history).map(({ id }) => id);

test('practice is drawn from a criterion, a module, a case or all', () => {
  expect(ids({ from: 'all' })).toHaveLength(4);
  expect(ids({ from: 'criterion', id: '2.3' })).toEqual(['wrong-one']);
  expect(ids({ from: 'module', id: 'models' })).toEqual(['new-one', 'new-two']);
  expect(ids({ from: 'case', id: 'askew' })).toEqual(['wrong-one']);
});

test('weak spots are what was wrong last time and what was never seen', () => {
  expect(ids({ from: 'weak' })).toEqual(['wrong-one', 'new-one', 'new-two']);
});

test('of weak spots what was wrong comes first, and its siblings stay out', () => {
  const draw = (items: number) =>
    drawPractice({ practice: { from: 'weak' }, items, code: '7K2M9Q' }, entries, history).map(({ id }) => id);
  expect(draw(1)).toEqual(['wrong-one']);
  expect(draw(5).sort()).toEqual(['new-one', 'wrong-one']);
});

test('the same code, pool and record draw the same practice', () => {
  const draw = () => drawPractice({ practice: { from: 'all' }, items: 3, code: '7K2M9Q' }, entries, history);
  expect(draw()).toEqual(draw());
});

test('a link names what to practise, or nothing', () => {
  expect(readPractice('weak')).toEqual({ from: 'weak' });
  expect(readPractice('module:law')).toEqual({ from: 'module', id: 'law' });
  expect(readPractice('module:')).toBeUndefined();
  expect(readPractice('everything')).toBeUndefined();
});
