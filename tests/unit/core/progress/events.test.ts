import { expect, test } from 'vitest';
import { decodeEvent } from '#core/progress/decode.ts';
import { formId } from '#core/progress/events.ts';
import { lessonOpened, submitted } from '#tests/unit/core/progress/make.ts';

const opened = lessonOpened('u1', 5, 'a-word');

test('an entry is read as it was written', () => {
  const entry = submitted('u1', 5, 'item-one', 'b', 1);
  expect(decodeEvent(entry)).toEqual({ ok: true, value: entry });
});

test('fields that this version does not know are left out', () => {
  expect(decodeEvent({ ...opened, mood: 'calm', data: { page: 3 } })).toEqual({ ok: true, value: opened });
});

test.each([
  ['a later format', { ...opened, format: 2, about: 'changed' }],
  ['an event that this version does not know', { ...opened, event: 'lessonSung', data: { key: 'C' } }],
  ['an event named like something every object has', { ...opened, event: 'toString' }],
])('%s is newer, not damaged', (_, entry) => {
  expect(decodeEvent(entry)).toEqual({ ok: false, reason: 'newer' });
});

test.each([
  ['no object', 'lessonOpened'],
  ['null', null],
  ['a list', [opened]],
  ['no uuid', { ...opened, uuid: undefined }],
  ['a uuid that could be markup', { ...opened, uuid: '<b>' }],
  ['a time in words', { ...opened, time: 'noon' }],
  ['a time that no date can hold', { ...opened, time: 8.64e15 + 1 }],
  ['a negative time', { ...opened, time: -1 }],
  ['a format in words', { ...opened, format: '1' }],
  ['the wrong kind of thing', { ...opened, about: { kind: 'item', id: 'a-word' } }],
  ['an id that is a prototype', { ...opened, about: { kind: 'lesson', id: '__proto__' } }],
  ['no data', { ...opened, data: undefined }],
])('%s is damaged', (_, entry) => {
  expect(decodeEvent(entry)).toEqual({ ok: false, reason: 'damaged' });
});

test('a mark above its maximum is damaged', () => {
  const entry = submitted('u1', 5, 'item-one', 'b', 1);
  expect(decodeEvent({ ...entry, data: { ...entry.data, mark: { got: 2, max: 1 } } })).toEqual({
    ok: false,
    reason: 'damaged',
  });
});

test('half a mark is damaged, since marks are whole units', () => {
  const entry = submitted('u1', 5, 'item-one', 'b', 1);
  expect(decodeEvent({ ...entry, data: { ...entry.data, mark: { got: 0.5, max: 1 } } })).toEqual({
    ok: false,
    reason: 'damaged',
  });
});

test('a form is named by its quiz, its code and the entry that drew it', () => {
  expect(formId({ quiz: 'meaning', code: '7K2M9Q' }, 'u1')).toBe('meaning:7K2M9Q:u1');
});
