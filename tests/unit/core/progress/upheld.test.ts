import { expect, test } from 'vitest';
import { foldEvents } from '#core/progress/reduce.ts';
import { drawn, formSubmitted, submitted, upheld } from '#tests/unit/core/progress/make.ts';

const FORM = 'meaning:7K2M9Q:d1';
const log = [drawn('d1', 1), submitted('u3', 3, 'item-one', 'b', 0, FORM), formSubmitted('u4', 4, FORM, 0)];
const answerIn = (events: typeof log) => foldEvents(events).forms.get(FORM)?.answers.get('item-one');

test('an answer that the learner holds to be right keeps its mark', () => {
  expect(answerIn([...log, upheld('u7', 7, 'item-one', FORM)])).toEqual({ ...answerIn(log), isUpheld: true });
});

test('a form keeps its result when an answer is held to be right', () => {
  const { forms, items } = foldEvents([...log, upheld('u7', 7, 'item-one', FORM)]);
  expect(forms.get(FORM)?.submitted).toEqual(foldEvents(log).forms.get(FORM)?.submitted);
  expect(items.size).toBe(0);
});
