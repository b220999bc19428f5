import { expect, test } from 'vitest';
import { addEntry, beginHistory, changeHistory, moveEntry, redo, removeStep, undo } from '#core/paths/edit.ts';
import { EMPTY_PATH, isStep, type ReadingPath } from '#core/paths/path.ts';

const abc: ReadingPath = {
  ...EMPTY_PATH,
  entries: ['a', 'b', 'c'].map((id) => ({ kind: 'lesson', id })),
};
const ids = ({ entries }: ReadingPath) => entries.map((entry) => (isStep(entry) ? entry.id : '#')).join('');
const titled = (title: string): ReadingPath => ({ ...EMPTY_PATH, title });

test('a step goes to the end, and never in twice', () => {
  expect(ids(addEntry(abc, { kind: 'lesson', id: 'd' }))).toBe('abcd');
  expect(addEntry(abc, { kind: 'lesson', id: 'b' })).toBe(abc);
  expect(ids(addEntry(abc, { kind: 'quiz', id: 'b' }))).toBe('abcb');
});

test('a step is moved by one or by many, and not beyond an end', () => {
  expect(ids(moveEntry(abc, 2, 0))).toBe('cab');
  expect(ids(moveEntry(abc, 0, 1))).toBe('bac');
  expect(moveEntry(abc, 0, -1)).toBe(abc);
  expect(moveEntry(abc, 2, 3)).toBe(abc);
  expect(moveEntry(abc, NaN, 1)).toBe(abc);
});

test('a step is taken out by what it names', () => {
  expect(ids(removeStep(abc, { kind: 'lesson', id: 'b' }))).toBe('ac');
  expect(ids(removeStep(abc, { kind: 'quiz', id: 'b' }))).toBe('abc');
});

test('typing in one field is one change, and another field another', () => {
  const typed = ['S', 'Sp', 'Spr'].reduce(
    (history, title) => changeHistory(history, titled(title), 'title'),
    beginHistory(),
  );
  const signed = changeHistory(typed, { ...typed.now, author: 'A' }, 'author');
  expect(undo(signed).now.title).toBe('Spr');
  expect(undo(undo(signed)).now).toEqual(EMPTY_PATH);
  expect(undo(undo(undo(signed))).now).toEqual(EMPTY_PATH);
});

test('what was taken back comes again, until something else is changed', () => {
  const two = changeHistory(changeHistory(beginHistory(), titled('One')), titled('Two'));
  expect(redo(undo(two)).now.title).toBe('Two');
  const other = changeHistory(undo(two), titled('Three'));
  expect(redo(other).now.title).toBe('Three');
  expect(undo(other).now.title).toBe('One');
});
