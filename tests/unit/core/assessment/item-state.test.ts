import { describe, expect, test } from 'vitest';
import {
  hintsOffered,
  isAnswered,
  markOfRecord,
  nextItemState,
  rightOnTry,
  unseen,
  type ItemEvent,
  type ItemState,
} from '#core/assessment/item-state.ts';
import type { Response } from '#core/assessment/types.ts';

const shown: ItemEvent = { type: 'itemShown' };
const changed = (option: string): ItemEvent => ({ type: 'responseChanged', response: { option } });
const submitted = (response: Response): ItemEvent => ({ type: 'responseSubmitted', response, problems: [] });
const marked = (got: number): ItemEvent => ({ type: 'responseMarked', mark: { got, max: 1, parts: {} } });
const missed = [submitted({ option: 'b' }), marked(0)];
const hit = [submitted({ option: 'a' }), marked(1)];
const after = (...events: ItemEvent[]): ItemState => events.reduce(nextItemState, unseen);

describe('the way of an item', () => {
  test('goes from unseen over shown, changed and submitted to marked and closed', () => {
    expect(unseen.phase).toBe('unseen');
    expect(after(shown).phase).toBe('shown');
    expect(after(shown, changed('a')).phase).toBe('changed');
    expect(after(shown, changed('b'), changed('a'))).toMatchObject({ phase: 'changed', response: { option: 'a' } });
    expect(after(shown, changed('a'), submitted({ option: 'a' })).phase).toBe('submitted');
    expect(after(shown, ...hit).phase).toBe('marked');
    expect(after(shown, ...hit, { type: 'itemClosed' }).phase).toBe('closed');
  });
  test('offers another try after the first and second miss and shows the answer after the third', () => {
    expect(after(shown, ...missed).phase).toBe('retry');
    expect(after(shown, ...missed, changed('c')).phase).toBe('changed');
    expect(after(shown, ...missed, ...missed).phase).toBe('retry');
    expect(after(shown, ...missed, ...missed, ...missed).phase).toBe('revealed');
  });
  test('a mark in part is a miss', () => {
    const part: ItemEvent = { type: 'responseMarked', mark: { got: 2, max: 3, parts: {} } };
    expect(after(shown, submitted({ options: ['a'] }), part).phase).toBe('retry');
  });
  test('leads from "I do not know yet" straight to the answer', () => {
    const state = after(shown, submitted({ unknown: true }), marked(0));
    expect(state.phase).toBe('revealed');
    expect(isAnswered(state)).toBe(true);
    expect(markOfRecord(state)).toEqual({ got: 0, max: 1, parts: {} });
  });
  test('shows the answer when the learner asks for it', () => {
    expect(after(shown, ...missed, { type: 'itemRevealed' }).phase).toBe('revealed');
    expect(after(shown, { type: 'itemRevealed' }, { type: 'itemClosed' }).phase).toBe('closed');
  });
});

describe('a submission with problems', () => {
  const empty: ItemEvent = {
    type: 'responseSubmitted',
    response: { options: [] },
    problems: [{ reason: 'nothing-chosen' }],
  };
  test('stays in shown with the reason and uses up no try', () => {
    expect(after(shown, empty)).toMatchObject({ phase: 'shown', problems: [{ reason: 'nothing-chosen' }], tries: [] });
  });
  test('keeps what was typed', () => {
    const near: ItemEvent = {
      type: 'responseSubmitted',
      response: { gaps: { word: 'colaboration' } },
      problems: [{ part: 'word', reason: 'check-spelling' }],
    };
    expect(after(shown, near)).toMatchObject({ response: { gaps: { word: 'colaboration' } }, tries: [] });
  });
  test('is forgotten with the next change', () => {
    expect(after(shown, empty, changed('a')).problems).toEqual([]);
    expect(after(shown, empty, submitted({ options: ['a'] })).problems).toEqual([]);
  });
});

describe('what has no place in a state changes nothing', () => {
  test('no response is taken before the item is shown', () => {
    expect(after(changed('a'))).toBe(unseen);
  });
  test('no mark changes after it is given', () => {
    const state = after(shown, ...hit);
    expect(nextItemState(state, marked(0))).toBe(state);
    expect(nextItemState(state, changed('b'))).toBe(state);
    expect(nextItemState(state, submitted({ option: 'b' }))).toBe(state);
    expect(nextItemState(state, { type: 'itemRevealed' })).toBe(state);
  });
  test('a closed item stays closed', () => {
    const state = after(shown, ...hit, { type: 'itemClosed' });
    expect(nextItemState(state, shown)).toBe(state);
    expect(nextItemState(state, changed('b'))).toBe(state);
  });
  test('an item that is not through cannot be closed', () => {
    const state = after(shown, ...missed);
    expect(nextItemState(state, { type: 'itemClosed' })).toBe(state);
  });
  test('seeing an item again keeps its response', () => {
    const state = after(shown, changed('a'));
    expect(nextItemState(state, shown)).toBe(state);
  });
});

describe('hints', () => {
  test('are offered one after the first miss, two after the second, none with the answer', () => {
    expect(hintsOffered(after(shown))).toBe(0);
    expect(hintsOffered(after(shown, ...missed))).toBe(1);
    expect(hintsOffered(after(shown, ...missed, ...missed))).toBe(2);
    expect(hintsOffered(after(shown, ...missed, ...missed, ...missed))).toBe(0);
  });
  test('count once opened, and not before they are offered', () => {
    expect(after(shown, { type: 'hintOpened', hint: 1 }).hintsOpened).toBe(0);
    expect(after(shown, ...missed, { type: 'hintOpened', hint: 2 }).hintsOpened).toBe(0);
    expect(after(shown, ...missed, { type: 'hintOpened', hint: 1 }).hintsOpened).toBe(1);
    expect(
      after(shown, ...missed, ...missed, { type: 'hintOpened', hint: 2 }, { type: 'hintOpened', hint: 1 }).hintsOpened,
    ).toBe(2);
  });
});

describe('the record', () => {
  test('is the first try, whatever follows', () => {
    const state = after(shown, ...missed, ...hit);
    expect(markOfRecord(state)).toEqual({ got: 0, max: 1, parts: {} });
    expect(rightOnTry(state)).toBe(2);
  });
  test('is none before the first try', () => {
    expect(markOfRecord(after(shown, changed('a')))).toBeUndefined();
    expect(rightOnTry(after(shown, ...missed))).toBeUndefined();
  });
  test('an item is answered when it is right or its answer is seen', () => {
    expect(isAnswered(after(shown, changed('a')))).toBe(false);
    expect(isAnswered(after(shown, ...missed))).toBe(false);
    expect(isAnswered(after(shown, ...hit))).toBe(true);
    expect(isAnswered(after(shown, ...hit, { type: 'itemClosed' }))).toBe(true);
    expect(isAnswered(after(shown, ...missed, ...missed, ...missed))).toBe(true);
  });
});
