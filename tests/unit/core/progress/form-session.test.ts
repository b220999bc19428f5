import { expect, test } from 'vitest';
import type { ProgressEvent } from '#core/progress/events.ts';
import {
  formScore,
  markForm,
  missedOf,
  openForm,
  retryOf,
  submission,
  takenForms,
  type KnownItem,
} from '#core/progress/form-session.ts';
import { itemHistory } from '#core/progress/item-history.ts';
import { foldEvents } from '#core/progress/reduce.ts';
import { changed, submitted } from '#tests/unit/core/progress/make.ts';

const drawn = (uuid: string, time: number, quiz: string, ids: string[]): ProgressEvent => ({
  format: 1,
  uuid,
  time,
  deviceId: 'phone',
  about: { kind: 'form', id: `${quiz}:7K2M9Q` },
  event: 'formDrawn',
  data: { form: { quiz, bank: '1.0.0', code: '7K2M9Q', items: ids.map((id) => ({ id, rev: 1, order: ['a', 'b'] })) } },
});
const bank = (key: string) => (): KnownItem => ({
  key: { type: 'sba', options: ['a', 'b', 'c'], key },
  rev: 1,
  criteria: ['1.1'],
});
const place = (entries: ReturnType<typeof submission>, time: number): ProgressEvent[] =>
  entries.map((entry, index) => ({
    format: 1,
    uuid: `s${time}-${index}`,
    time: time + index,
    deviceId: 'phone',
    ...entry,
  }));
const id = 'law:7K2M9Q:d1';
const begun = [drawn('d1', 1, 'law', ['one', 'two']), changed('c1', 2, 'one', 'a', id)];
const formIn = (events: readonly ProgressEvent[]) => {
  const form = foldEvents(events).forms.get(id);
  if (form === undefined) throw new Error('The form is lost');
  return form;
};

test('what is open counts as not known, and what is right is not missed', () => {
  const marked = markForm(formIn(begun), bank('a'));
  expect(marked.map(({ response }) => response)).toEqual([{ option: 'a' }, { unknown: true }]);
  expect(missedOf(marked).map((one) => one.id)).toEqual(['two']);
  expect(formScore({}, marked).percent).toBe(50);
});

test('a mark that was given stays when the key is changed', () => {
  const events = [...begun, ...place(submission(id, formIn(begun), markForm(formIn(begun), bank('a'))), 10)];
  const marked = markForm(formIn(events), bank('b'));
  expect(marked[0]?.mark.got).toBe(1);
  expect(formScore(formIn(events), marked).percent).toBe(50);
});

test('a score that was handed in stays when questions leave the course', () => {
  const events = [...begun, ...place(submission(id, formIn(begun), markForm(formIn(begun), bank('a'))), 10)];
  expect(markForm(formIn(events), () => undefined)).toEqual([]);
  expect(formScore(formIn(events), [])).toMatchObject({ percent: 50, count: 2 });
});

test('what was answered at once is not submitted again with the form', () => {
  const form = formIn([...begun, submitted('a1', 3, 'one', 'a', 1, id)]);
  const entries = submission(id, form, markForm(form, bank('a')));
  expect(entries.map((entry) => [entry.event, entry.about.id])).toEqual([
    ['responseSubmitted', 'two'],
    ['formSubmitted', id],
  ]);
});

test('a retry belongs to its quiz, and a retry of a retry is the same', () => {
  const state = foldEvents([drawn('d1', 1, 'law', ['one']), drawn('d2', 5, retryOf('law'), ['one'])]);
  expect(openForm(state, (quiz) => quiz === 'law')).toBe('retry_law:7K2M9Q:d2');
  expect(openForm(state, (quiz) => quiz === 'models')).toBeUndefined();
  expect(takenForms(state, () => true)).toEqual([]);
  expect(retryOf(retryOf('law'))).toBe('retry_law');
});

test('the history of an item is its last answer, in a lesson or in a form', () => {
  const state = foldEvents([
    ...begun,
    submitted('a1', 30, 'one', 'b', 0),
    submitted('a2', 20, 'one', 'a', 1, id),
    submitted('a3', 40, 'two', 'a', 1, id),
  ]);
  expect(itemHistory(state)).toEqual({
    one: { seenAt: 30, isWrong: true },
    two: { seenAt: 40, isWrong: false },
  });
});
