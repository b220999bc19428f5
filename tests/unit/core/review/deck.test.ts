import { describe, expect, test } from 'vitest';
import { foldEvents } from '#core/progress/reduce.ts';
import { deckOf } from '#core/review/deck.ts';
import { fadingOf } from '#core/review/fading.ts';
import { countedMarks } from '#core/review/marks.ts';
import { pointsOf } from '#core/review/points.ts';
import { ratingOf, ratingsOf } from '#core/review/ratings.ts';
import { doneIn, isSitting, sittingId } from '#core/review/sitting.ts';
import { drawn, formSubmitted, revealed, submitted } from '#tests/unit/core/progress/make.ts';
import { DAY, item, START } from './makers.ts';

const formName = 'meaning:7K2M9Q:u1';

describe('a rating', () => {
  test('follows the first mark: 0.8 Good, half Hard, less Again', () => {
    const marks = [
      { got: 4, max: 5 },
      { got: 3, max: 4 },
      { got: 1, max: 2 },
      { got: 2, max: 5 },
      { got: 0, max: 1 },
    ];
    expect(marks.map(ratingOf)).toEqual([3, 2, 2, 1, 1]);
  });
  test('of a check that was right on a later try is Hard', () => {
    const state = foldEvents([submitted('u1', 1, 'a', 'b', 0), submitted('u2', 2, 'a', 'c', 1)]);
    expect(ratingsOf(state).get('a')).toEqual([{ rating: 2, time: 1, isReview: false }]);
  });
  test('of a check whose answer was shown is Again', () => {
    const state = foldEvents([submitted('u1', 1, 'a', 'b', 0), revealed('u2', 2, 'a')]);
    expect(ratingsOf(state).get('a')).toEqual([{ rating: 1, time: 1, isReview: false }]);
  });
  test('comes from a form as well', () => {
    const state = foldEvents([
      drawn('u1', 1),
      submitted('u2', 2, 'item-one', 'b', 1, formName),
      formSubmitted('u3', 3, formName, 1),
    ]);
    expect(ratingsOf(state).get('item-one')).toEqual([{ rating: 3, time: 2, isReview: false }]);
  });
});

describe('points', () => {
  test('join items that name each other, also over a third', () => {
    const points = pointsOf([
      item('c', '1.1', ['b']),
      item('a', '1.1', ['b']),
      item('b', '1.1', ['a', 'c']),
      item('d'),
    ]);
    expect(points.map(({ id, items }) => [id, items.map((one) => one.id)])).toEqual([
      ['a', ['a', 'b', 'c']],
      ['d', ['d']],
    ]);
  });
  test('leave out siblings that are not in the course', () => {
    expect(pointsOf([item('b', '1.1', ['a'])]).map(({ id }) => id)).toEqual(['b']);
  });
});

describe('the deck', () => {
  test('holds what was answered, and asks a point in another way next time', () => {
    const items = [item('a', '1.1', ['b']), item('b', '1.1', ['a']), item('c')];
    const [first, ...others] = deckOf(items, foldEvents([submitted('u1', START, 'a', 'x', 1)]));
    expect([first?.point.id, first?.item.id, others.length]).toEqual(['a', 'b', 0]);
  });
  test('asks again what was met longest ago when all were met', () => {
    const items = [item('a', '1.1', ['b']), item('b', '1.1', ['a'])];
    const log = [submitted('u1', START, 'a', 'x', 1), submitted('u2', START + 5 * DAY, 'b', 'x', 1)];
    expect(deckOf(items, foldEvents(log))[0]?.item.id).toBe('a');
    expect(deckOf(items, foldEvents(log))[0]?.card.reviews).toBe(2);
  });
  test('brings a card when its lesson was worked on, and its own ratings from then on', () => {
    const card = { ...item('k'), lesson: 'lesson-one', isCard: true as const };
    const items = [{ ...item('a'), lesson: 'lesson-one' }, card];
    expect(deckOf(items, foldEvents([])).length).toBe(0);
    const met = foldEvents([submitted('u1', START, 'a', 'x', 1)]);
    expect(deckOf(items, met).map(({ item: { id }, card: { reviewedAt } }) => [id, reviewedAt])).toEqual([
      ['a', START],
      ['k', START],
    ]);
    const form = sittingId('2026-10-01');
    const judged = foldEvents([
      submitted('u1', START, 'a', 'x', 1),
      submitted('u2', START + 3 * DAY, 'k', 'known', 1, form),
    ]);
    expect(deckOf(items, judged).find((one) => one.item.id === 'k')?.card.reviews).toBe(2);
    expect(countedMarks(judged, items, [])).toEqual([]);
    expect(fadingOf(deckOf(items, judged), '1.1', START + 9 * DAY).met).toBe(1);
  });
  test('counts a day’s reviews, which leave the item’s own history alone', () => {
    const state = foldEvents([submitted('u1', START, 'a', 'x', 1, sittingId('2026-10-01'))]);
    expect(doneIn(state, '2026-10-01')).toBe(1);
    expect(doneIn(state, '2026-10-02')).toBe(0);
    expect(state.items.get('a')).toBeUndefined();
    expect([...state.forms.values()].every(isSitting)).toBe(true);
  });
});
