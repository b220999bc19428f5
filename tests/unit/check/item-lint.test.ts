import { expect, test } from 'vitest';
import { itemAdvice } from '#check/report/item-lint.ts';
import { anItem } from '#tests/unit/core/assessment/makers.ts';

const item = (fields: Record<string, unknown>, ...texts: string[]) =>
  anItem({
    type: 'sba',
    options: texts.map((text, index) => ({ id: 'abcdef'.charAt(index), text, feedback: 'Because.' })),
    key: 'a',
    ...fields,
  });
const said = (...items: ReturnType<typeof item>[]) => itemAdvice(items).map(({ about, words }) => `${about}: ${words}`);

test('a word of the stem in the key alone is told', () => {
  const texts = ['The police patrol', 'The council', 'The landlord'];
  expect(said(item({ stem: 'Who sent the patrol?' }, ...texts))).toEqual(['stem-word-in-key: patrol']);
  expect(said(item({ stem: 'Who sent the patrol?' }, 'A patrol', 'Another patrol', 'No patrol'))).toEqual([]);
});

test('absolute words that mark two wrong options are told', () => {
  expect(said(item({ stem: 'Which?' }, 'Ask him', 'Always tell', 'Never tell'))).toEqual([
    'absolute-marks: always, never',
  ]);
  expect(said(item({ stem: 'Which?' }, 'Never tell', 'Always tell', 'Never ask'))).toEqual([]);
});

test('options that are near alike, or far from alike, are told', () => {
  expect(
    said(
      item(
        { stem: 'Which?' },
        'Ring the council and wait for its answer',
        'Ring the councils and wait for its answer',
        'Walk in',
      ),
    ),
  ).toContain('options-overlap: a, b');
  const long = 'Ring the council, write to the landlord and wait';
  expect(said(item({ stem: 'Which?' }, long, 'Ring at once', 'Wait a day'))).toEqual(['not-parallel: length']);
  expect(said(item({ stem: 'Which?' }, '“Ring at once”', 'Wait a while', 'Walk in now'))).toEqual([
    'not-parallel: quotation marks',
  ]);
});

test('a stem that asks for what is not so is told', () => {
  expect(said(item({ stem: 'Which of these is not a duty?' }, 'One thing', 'Two things', 'Six things'))).toEqual([
    'negative-stem: is not a duty?',
  ]);
  expect(said(item({ stem: 'What was left out?' }, 'One thing', 'Two things', 'Six things'))).toEqual([]);
});

test('what the author flags, and two items that ask the same, are told', () => {
  const texts = ['One thing', 'Two things', 'Six things'];
  const scene = { vignette: 'A ward at noon.', stem: 'Who rings?' };
  expect(said(item({ ...scene, needsOptions: true }, ...texts))).toEqual(['needs-options: Who rings?']);
  const two = [item({ ...scene, id: 'item-one' }, ...texts), item({ ...scene, id: 'item-two' }, ...texts)];
  expect(said(...two)).toEqual(['similar-stem: item-two']);
  const siblings = [
    item({ ...scene, id: 'item-one', siblings: ['item-two'] }, ...texts),
    item({ ...scene, id: 'item-two', siblings: ['item-one'] }, ...texts),
  ];
  expect(said(...siblings)).toEqual([]);
});
