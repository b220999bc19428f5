import { expect, test } from 'vitest';
import { gap } from '#core/assessment/gap.ts';
import { keyOf } from '#core/assessment/table.ts';
import type { KeyOf } from '#core/assessment/types.ts';
import { anItem } from '#tests/unit/core/assessment/makers.ts';

const key: KeyOf<'gap'> = {
  type: 'gap',
  gaps: {
    kind: { options: ['duty', 'power'], key: 'duty' },
    who: {
      accept: ['safeguarding adults board', 'SAB'],
      confusable: ['safeguarding children board'],
      key: 'safeguarding adults board',
    },
  },
};

test('the key of an item holds ids and accepted answers, no feedback', () => {
  const item = anItem({
    type: 'gap',
    text: 'It is a {kind} of the {who}.',
    gaps: [
      {
        id: 'kind',
        options: [
          { id: 'duty', text: 'duty' },
          { id: 'power', text: 'power' },
        ],
        key: 'duty',
        feedback: 'Because.',
      },
      {
        id: 'who',
        accept: ['safeguarding adults board', 'SAB'],
        confusable: ['safeguarding children board'],
        key: 'safeguarding adults board',
        feedback: 'Because.',
      },
    ],
  });
  expect(keyOf(item)).toEqual(key);
});

test('each right gap earns a unit, chosen or typed', () => {
  expect(gap.score(key, { gaps: { kind: 'duty', who: 'the S.A.B' } })).toEqual({
    got: 1,
    max: 2,
    parts: { kind: 'right', who: 'wrong' },
  });
  expect(gap.score(key, { gaps: { kind: 'power', who: 'the sab.' } })).toEqual({
    got: 1,
    max: 2,
    parts: { kind: 'wrong', who: 'right' },
  });
  expect(gap.score(key, { gaps: { kind: 'duty', who: ' ' } })).toEqual({
    got: 1,
    max: 2,
    parts: { kind: 'right', who: 'missed' },
  });
});

test('the key of a typed gap is right also where accept leaves it out', () => {
  const short: KeyOf<'gap'> = { type: 'gap', gaps: { word: { key: 'synergy' } } };
  expect(gap.score(short, { gaps: { word: 'Synergy' } }).got).toBe(1);
});

test('an option is compared as an id, not as a text', () => {
  expect(gap.score(key, { gaps: { kind: 'the duty', who: 'SAB' } }).parts).toEqual({ kind: 'wrong', who: 'right' });
});

test('a near miss asks for the spelling, and earns nothing if it is marked all the same', () => {
  const response = { gaps: { kind: 'duty', who: 'safegarding adults board' } };
  expect(gap.problems(key, response)).toEqual([{ part: 'who', reason: 'check-spelling' }]);
  expect(gap.score(key, response).parts).toEqual({ kind: 'right', who: 'wrong' });
});

test('a wrong answer and a confusable one are no spelling problem', () => {
  expect(gap.problems(key, { gaps: { kind: 'power', who: 'the police' } })).toEqual([]);
  const verb: KeyOf<'gap'> = {
    type: 'gap',
    gaps: { verb: { accept: ['practise'], confusable: ['practice'], key: 'practise' } },
  };
  expect(gap.problems(verb, { gaps: { verb: 'Practice' } })).toEqual([]);
  expect(gap.problems(verb, { gaps: { verb: 'Practiss' } })).toEqual([{ part: 'verb', reason: 'check-spelling' }]);
});

test('each empty gap is a problem of its own, an empty question one', () => {
  expect(gap.problems(key, { gaps: { who: 'SAB' } })).toEqual([{ part: 'kind', reason: 'gap-empty' }]);
  expect(gap.problems(key, { gaps: { who: ' . ' } })).toEqual([{ reason: 'nothing-chosen' }]);
});

test('reading drops gaps and options that no longer exist and keeps typed answers as typed', () => {
  expect(gap.parse(key, { gaps: { kind: 'guidance', who: ' The Board', old: 'x' } })).toEqual({
    ok: true,
    value: { gaps: { who: ' The Board' } },
  });
});

test('chance fills half the chosen gaps and none of the typed ones', () => {
  expect(gap.guess(key)).toBe(0.25);
});
