import { expect, test } from 'vitest';
import { heightOf, joinForms, plotResults } from '#islands/my/results-plot.ts';

const result = (quiz: string, time: number, percent: number) => ({ quiz, time, percent });

test('results stand across by time and up by per cent', () => {
  const points = plotResults([result('law', 0, 0), result('law', 5, 50), result('law', 10, 100)]);
  expect(points.map(({ x, y }) => [x, y])).toEqual([
    [56, 174],
    [216, 99],
    [376, 24],
  ]);
  expect(heightOf(80)).toBe(54);
});

test('one result stands in the middle', () => {
  expect(plotResults([result('law', 7, 50)])[0]?.x).toBe(216);
});

test('forms of one quiz are joined, in order of time, and a quiz taken once is not', () => {
  const points = plotResults([result('law', 10, 100), result('askew', 5, 50), result('law', 0, 0)]);
  expect(joinForms(points)).toEqual(['M56 174L376 24']);
});
