import { expect, test } from 'vitest';
import { foldEvents } from '#core/progress/reduce.ts';
import { dueUpTo, fadingOf } from '#core/review/fading.ts';
import { countedMarks } from '#core/review/marks.ts';
import { sittingId } from '#core/review/sitting.ts';
import { drawn, formSubmitted, submitted } from '#tests/unit/core/progress/make.ts';
import { DAY, entry, item, rated, START } from './makers.ts';

test('a criterion fades when its points are due and likely lost, and closes again when they are gone over', () => {
  const deck = [entry('a', '1.1', rated(1, 0)), entry('b', '1.1', rated(3, 0)), entry('c', '1.2', rated(3, 0))];
  expect(fadingOf(deck, '1.1', START)).toMatchObject({ met: 2, due: 0, isFading: false, nextDue: deck[0]?.card.due });
  expect(fadingOf(deck, '1.1', START + 30 * DAY)).toEqual({ met: 2, due: 2, isFading: true, nextDue: undefined });
  expect(fadingOf([entry('a', '1.1', rated(1, 0), rated(3, 30))], '1.1', START + 30 * DAY).isFading).toBe(false);
  expect(fadingOf(deck, '3.3', START)).toEqual({ met: 0, due: 0, isFading: false, nextDue: undefined });
});

test('what comes due is counted once, up to each day', () => {
  const deck = [entry('a', '1.1', rated(1, 0)), entry('b', '1.1', rated(1, 1)), entry('c', '1.2', rated(4, 0))];
  expect(dueUpTo(deck, [START + DAY, START + 2 * DAY])).toEqual([1, 1, 1]);
});

test('marks come from module quizzes handed in and from reviews, and from nothing else', () => {
  const form = 'meaning:7K2M9Q:u1';
  const log = [
    drawn('u1', 1),
    submitted('u2', 2, 'item-one', 'b', 1, form),
    formSubmitted('u3', 3, form, 1),
    submitted('u4', 4, 'item-one', 'b', 0),
    submitted('u5', 5, 'item-one', 'b', 0, sittingId('2026-10-01')),
    submitted('u6', 6, 'gone', 'b', 0, form),
  ];
  const marks = countedMarks(foldEvents(log), [item('item-one')], ['meaning']);
  expect(marks.map(({ isReview, fraction, time }) => [isReview, fraction, time])).toEqual([
    [false, 1, 2],
    [true, 0, 5],
  ]);
  expect(countedMarks(foldEvents(log), [item('item-one')], ['law'])).toHaveLength(1);
});
