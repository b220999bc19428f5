import { expect, test } from 'vitest';
import { whatToRead } from '#core/assessment/what-to-read.ts';

test('the lesson with the most missed items comes first, each heading and criterion once', () => {
  expect(
    whatToRead([
      { id: 'one', section: 'law-sharing#why', criteria: ['2.2'] },
      { id: 'two', section: 'models-five#kinds', criteria: ['2.1'] },
      { id: 'three', section: 'models-five#kinds', criteria: ['2.1', '1.2'] },
      { id: 'four', section: 'models-five#ladder', criteria: ['2.1'] },
    ]),
  ).toEqual([
    { lesson: 'models-five', headings: ['kinds', 'ladder'], criteria: ['1.2', '2.1'], items: ['two', 'three', 'four'] },
    { lesson: 'law-sharing', headings: ['why'], criteria: ['2.2'], items: ['one'] },
  ]);
});

test('nothing missed, nothing to read', () => {
  expect(whatToRead([])).toEqual([]);
});
