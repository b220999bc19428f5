import { expect, test } from 'vitest';
import { branching } from '#core/assessment/case.ts';
import { runCounts, runsOf } from '#core/assessment/case-runs.ts';
import { wayThrough } from '#core/assessment/marking/case.ts';
import { keyOf } from '#core/assessment/table.ts';
import type { KeyOf } from '#core/assessment/types.ts';
import { anItem } from '#tests/unit/core/assessment/makers.ts';

const key: KeyOf<'case'> = {
  type: 'case',
  start: 'monday',
  scenes: {
    monday: { talk: { to: 'named', rating: 3 }, write: { to: 'erased', rating: 1 } },
    erased: { ask: { to: 'named', rating: 3 }, leave: { to: 'alone', rating: 0 } },
    named: {},
    alone: {},
  },
};
const rows = (way: Record<string, string>) => ({ rows: way });

test('the key of an item holds ids and ratings and no text', () => {
  const choice = (id: string, rating: number, to: string) => ({ id, text: id, rating, why: 'Because.', to });
  const scene = (id: string, ...choices: object[]) => ({
    id,
    title: id,
    text: 'So it is.',
    ...(choices.length > 0 && { ask: 'What now?', choices }),
  });
  const item = anItem({
    type: 'case',
    title: 'An empty rota',
    seat: 'Cook',
    minutes: 5,
    scenes: [
      scene('monday', choice('talk', 3, 'named'), choice('write', 1, 'erased')),
      scene('erased', choice('ask', 3, 'named'), choice('leave', 0, 'alone')),
      scene('named'),
      scene('alone'),
    ],
    debrief: 'Look back.',
  });
  expect(keyOf(item)).toEqual(key);
});

test('a way earns the ratings of its decisions, of three each', () => {
  expect(branching.score(key, rows({ monday: 'write', erased: 'ask' }))).toEqual({
    got: 4,
    max: 6,
    parts: { monday: 'wrong', erased: 'right' },
  });
  expect(branching.score(key, rows({ monday: 'talk' }))).toEqual({ got: 3, max: 3, parts: { monday: 'right' } });
});

test('a decision in a scene that the way does not pass counts for nothing', () => {
  expect(branching.score(key, rows({ monday: 'talk', erased: 'leave' })).max).toBe(3);
});

test('a way that has not ended waits for its next decision', () => {
  expect(branching.problems(key, rows({}))).toEqual([{ reason: 'nothing-chosen' }]);
  expect(branching.problems(key, rows({ monday: 'write' }))).toEqual([{ part: 'erased', reason: 'row-empty' }]);
  expect(branching.problems(key, rows({ monday: 'write', erased: 'leave' }))).toEqual([]);
  expect(branching.score(key, rows({ monday: 'write' }))).toEqual({
    got: 1,
    max: 6,
    parts: { monday: 'wrong', erased: 'missed' },
  });
});

test('scenes that lead in a circle end the way instead of the program', () => {
  const circle: KeyOf<'case'> = {
    type: 'case',
    start: 'a',
    scenes: { a: { on: { to: 'b', rating: 3 } }, b: { back: { to: 'a', rating: 3 } } },
  };
  expect(wayThrough(circle, rows({ a: 'on', b: 'back' })).steps).toHaveLength(2);
  expect(branching.guess(circle)).toBe(1);
});

test('chance earns the mean over all ways, each choice as likely as the next', () => {
  expect(branching.guess(key)).toBeCloseTo(1 / 2 + (4 / 6 + 1 / 6) / 4, 10);
});

test('reading drops scenes and choices that no longer exist', () => {
  expect(branching.parse(key, rows({ monday: 'talk', erased: 'gone', tuesday: 'ask' }))).toEqual({
    ok: true,
    value: { rows: { monday: 'talk' } },
  });
  expect(branching.parse(key, rows({ monday: 'constructor' }))).toEqual({ ok: true, value: { rows: {} } });
  expect(branching.parse(key, { option: 'talk' })).toEqual({ ok: false, reason: 'other-type' });
});

test('no form moves a choice: a story is told in one order', () => {
  expect(branching.lists(key)).toEqual([]);
});

const made = (point: string, choice: string, time: number) => ({ point, choice, time });

test('decisions of a record are cut into ways, each from the first scene', () => {
  const runs = runsOf(key, [
    made('monday', 'write', 1),
    made('erased', 'leave', 2),
    made('monday', 'talk', 3),
    made('monday', 'write', 4),
  ]);
  expect(runs.map(({ isDone, time }) => [isDone, time])).toEqual([
    [true, 2],
    [true, 3],
    [false, 4],
  ]);
  expect(runCounts(key, runs)).toEqual({ done: 2, met: 2, endings: 2 });
  expect(runs[2]?.way.at).toBe('erased');
});

test('a decision that does not follow from the way so far is passed over', () => {
  const runs = runsOf(key, [
    made('erased', 'ask', 1),
    made('monday', 'write', 2),
    made('erased', 'gone', 3),
    made('named', 'ask', 4),
    made('erased', 'ask', 5),
    made('erased', 'leave', 6),
  ]);
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({ rows: { monday: 'write', erased: 'ask' }, isDone: true, time: 5 });
});
