import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { byTime } from '#core/progress/events.ts';
import { extendProgress, foldEvents } from '#core/progress/reduce.ts';
import { EMPTY_PROGRESS } from '#core/progress/state.ts';
import { anyLog } from '#tests/unit/core/progress/log.ts';
import {
  certain,
  changed,
  drawn,
  erased,
  formSubmitted,
  hinted,
  lessonMarkedDone,
  lessonOpened,
  lessonReopened,
  reflected,
  revealed,
  submitted,
} from '#tests/unit/core/progress/make.ts';

const FORM = 'meaning:7K2M9Q:d1';

describe('lessons', () => {
  test('a lesson keeps when it was first and last opened', () => {
    const { lessons } = foldEvents([lessonOpened('u1', 5, 'a-word'), lessonOpened('u2', 9, 'a-word')]);
    expect(lessons.get('a-word')).toEqual({ openedAt: 5, lastOpenedAt: 9 });
  });

  test('the last place is the lesson opened last, whichever entry is read last', () => {
    const state = foldEvents([lessonOpened('u2', 9, 'a-model'), lessonOpened('u1', 5, 'a-word')]);
    expect(state.last).toEqual({ lesson: 'a-model', time: 9 });
  });

  test('marking done is taken back by reopening', () => {
    const done = [lessonOpened('u1', 1, 'a-word'), lessonMarkedDone('u2', 2, 'a-word')];
    expect(foldEvents(done).lessons.get('a-word')?.doneAt).toBe(2);
    expect(foldEvents([...done, lessonReopened('u3', 3, 'a-word')]).lessons.get('a-word')?.doneAt).toBeUndefined();
  });
});

describe('items', () => {
  test('a response that was not submitted comes back as a draft', () => {
    expect(
      foldEvents([changed('u1', 1, 'item-one', 'a'), changed('u2', 2, 'item-one', 'b')]).items.get('item-one')?.draft,
    ).toEqual({ option: 'b' });
  });

  test('submitting ends the draft, and the first try stays first', () => {
    const log = [
      changed('u1', 1, 'item-one', 'a'),
      certain('u2', 2, 'item-one', 3),
      submitted('u3', 3, 'item-one', 'a', 0),
      submitted('u4', 4, 'item-one', 'b', 1),
    ];
    expect(foldEvents(log).items.get('item-one')).toEqual({
      draft: undefined,
      certainty: undefined,
      hints: 0,
      lastTime: 4,
      tries: [
        { response: { option: 'a' }, mark: { got: 0, max: 1 }, rev: 1, time: 3, certainty: 3 },
        { response: { option: 'b' }, mark: { got: 1, max: 1 }, rev: 1, time: 4, certainty: undefined },
      ],
    });
  });

  test('of two tabs that submit at the same moment, the same try is first on every device', () => {
    const [one, two] = [submitted('u1', 3, 'item-one', 'a', 0), submitted('u2', 3, 'item-one', 'b', 1)];
    expect(foldEvents([two, one]).items.get('item-one')?.tries[0]?.response).toEqual({ option: 'a' });
  });

  test('hints stay open, and showing the answer is remembered', () => {
    const item = foldEvents([
      hinted('u1', 1, 'item-one', 2),
      hinted('u2', 2, 'item-one', 1),
      revealed('u3', 3, 'item-one'),
    ]).items.get('item-one');
    expect(item).toMatchObject({ hints: 2, revealedAt: 3, tries: [] });
  });

  test('an item counts as answered once, and a draft does not count', () => {
    const log = [
      changed('u1', 1, 'item-two', 'a'),
      submitted('u2', 2, 'item-one', 'a', 0),
      submitted('u3', 3, 'item-one', 'b', 1),
    ];
    expect(foldEvents(log).counts).toEqual({ answered: 1, forms: 0 });
  });
});

describe('forms', () => {
  const log = [
    drawn('d1', 1),
    changed('u2', 2, 'item-one', 'a', FORM),
    submitted('u3', 3, 'item-one', 'b', 1, FORM),
    formSubmitted('u4', 4, FORM, 1),
  ];

  test('a drawn form is kept as it was drawn, with its drafts', () => {
    expect(foldEvents(log.slice(0, 2)).forms.get(FORM)).toEqual({
      quiz: 'meaning',
      code: '7K2M9Q',
      bank: '3',
      drawnAt: 1,
      items: [{ id: 'item-one', rev: 1, order: ['b', 'a', 'c'] }],
      answers: new Map([['item-one', { draft: { option: 'a' } }]]),
    });
  });

  test('answers in a form leave the item itself alone', () => {
    const state = foldEvents(log);
    expect(state.items.size).toBe(0);
    expect(state.counts).toEqual({ answered: 0, forms: 1 });
  });

  test('a form keeps its first submission', () => {
    const twice = foldEvents([...log, submitted('u5', 5, 'item-one', 'a', 0, FORM), formSubmitted('u6', 6, FORM, 0)]);
    expect(twice.forms.get(FORM)?.submitted).toEqual({
      score: { 'item-one': { got: 1, max: 1 } },
      percent: 100,
      criteria: { '1.1': { got: 1, max: 1 } },
      time: 4,
    });
    expect(twice.forms.get(FORM)?.answers.get('item-one')?.answer?.response).toEqual({ option: 'b' });
  });

  test('the same code drawn again is another form', () => {
    expect([...foldEvents([...log, drawn('d9', 9)]).forms.keys()]).toEqual([FORM, 'meaning:7K2M9Q:d9']);
  });

  test('answers are not lost when the entry of the draw is', () => {
    expect(foldEvents(log.slice(1)).forms.get(FORM)).toMatchObject({
      quiz: 'meaning',
      code: '7K2M9Q',
      items: [],
      submitted: { percent: 100 },
    });
  });
});

describe('paths, cases and reviews', () => {
  const place = { format: 1, deviceId: 'phone' } as const;
  const path = { kind: 'path', id: 'autumn-group' } as const;

  test('a path is accepted until it is left, and keeps what its link carried', () => {
    const log = [
      { ...place, uuid: 'u1', time: 1, about: path, event: 'pathOpened', data: { path: 'p1.abc' } },
      { ...place, uuid: 'u2', time: 2, about: path, event: 'pathAccepted', data: {} },
    ] as const;
    expect(foldEvents(log).paths.get('autumn-group')).toEqual({ path: 'p1.abc', openedAt: 1, acceptedAt: 2 });
    expect(
      foldEvents([...log, { ...place, uuid: 'u3', time: 3, about: path, event: 'pathLeft', data: {} }]).paths.get(
        'autumn-group',
      )?.acceptedAt,
    ).toBeUndefined();
  });

  test('decisions and ratings are kept in order', () => {
    const decided = (uuid: string, time: number, choice: string) =>
      ({
        ...place,
        uuid,
        time,
        about: { kind: 'case', id: 'askew' },
        event: 'caseDecided',
        data: { seat: 'police', point: 'first-call', choice },
      }) as const;
    const rated = (uuid: string, time: number, rating: 1 | 3) =>
      ({
        ...place,
        uuid,
        time,
        about: { kind: 'item', id: 'item-one' },
        event: 'reviewRated',
        data: { rating },
      }) as const;
    const state = foldEvents([
      decided('u2', 2, 'wait'),
      decided('u1', 1, 'share'),
      rated('u4', 4, 3),
      rated('u3', 3, 1),
    ]);
    expect(state.cases.get('askew')?.map(({ choice }) => choice)).toEqual(['share', 'wait']);
    expect(state.reviews.get('item-one')).toEqual([
      { rating: 1, time: 3 },
      { rating: 3, time: 4 },
    ]);
  });
});

describe('erasing', () => {
  const text = reflected('u1', 1, 'my-week', 'Mrs B told me');
  const about = { kind: 'reflection', id: 'my-week' } as const;

  test('an erased text is gone, wherever the erasure stands in the log', () => {
    expect(foldEvents([erased('u2', 2, { about }), text]).reflections.size).toBe(0);
    expect(foldEvents([text, erased('u2', 2, { about })]).reflections.size).toBe(0);
  });

  test('a text written after the erasure stays', () => {
    expect(
      foldEvents([text, erased('u2', 2, { about }), reflected('u3', 3, 'my-week', 'Again')]).reflections.get('my-week')
        ?.text,
    ).toBe('Again');
  });

  test('a text erased by its uuid is gone even where a clock went wrong', () => {
    expect(
      foldEvents([reflected('u9', 99, 'my-week', 'from the future'), erased('u2', 2, { uuids: ['u9'] })]).reflections
        .size,
    ).toBe(0);
  });

  test('erasing takes away no mark', () => {
    const log = [
      submitted('u1', 1, 'item-one', 'b', 1),
      erased('u2', 2, { uuids: ['u1'], about: { kind: 'item', id: 'item-one' } }),
    ];
    expect(foldEvents(log).items.get('item-one')?.tries).toHaveLength(1);
  });
});

describe('aliases', () => {
  const aliases = {
    item: { 'item-old': 'item-new' },
    reflection: { 'my-week': 'my-month' },
    module: { meaning: 'what-it-means' },
  };

  test('tries under an old id and under the new one are one history', () => {
    const log = [submitted('u1', 1, 'item-old', 'a', 0), submitted('u2', 2, 'item-new', 'b', 1)];
    expect(foldEvents(log, aliases).items.get('item-new')?.tries).toHaveLength(2);
    expect(foldEvents(log, aliases).items.has('item-old')).toBe(false);
  });

  test('a form finds its renamed quiz and items', () => {
    const { forms } = foldEvents([drawn('d1', 1), formSubmitted('u2', 2, FORM, 1)], {
      ...aliases,
      item: { 'item-one': 'item-new' },
    });
    expect(forms.get(FORM)).toMatchObject({
      quiz: 'what-it-means',
      items: [{ id: 'item-new' }],
      submitted: { score: { 'item-new': { got: 1, max: 1 } } },
    });
  });

  test('erasing under the new id takes the text under the old one', () => {
    const log = [
      reflected('u1', 1, 'my-week', 'text'),
      erased('u2', 2, { about: { kind: 'reflection', id: 'my-month' } }),
    ];
    expect(foldEvents(log, aliases).reflections.size).toBe(0);
  });

  test('an id named like something every object has is an ordinary id', () => {
    expect(
      foldEvents([submitted('u1', 1, 'constructor', 'a', 1)], { item: {} }).items.get('constructor')?.tries,
    ).toHaveLength(1);
  });
});

test('the order of the log makes no difference', () => {
  fc.assert(
    fc.property(anyLog, fc.infiniteStream(fc.nat()), (log, keys) => {
      const shuffled = log
        .map((event) => ({ event, key: keys.next().value }))
        .sort((a, b) => a.key - b.key)
        .map(({ event }) => event);
      expect(foldEvents(shuffled)).toEqual(foldEvents(log));
    }),
  );
});

test('adding entries one after another gives what folding them together gives', () => {
  fc.assert(
    fc.property(anyLog, (log) => {
      const sorted = log.filter(({ event }) => event !== 'erased').toSorted(byTime);
      const oneByOne = sorted.reduce((state, event) => extendProgress(state, [event]), EMPTY_PROGRESS);
      expect(oneByOne).toEqual(foldEvents(sorted));
    }),
  );
});

test('adding an entry changes no state that someone holds', () => {
  const before = foldEvents([
    drawn('d1', 1),
    changed('u2', 2, 'item-one', 'a', FORM),
    submitted('u3', 3, 'item-one', 'b', 1),
  ]);
  const copy = structuredClone(before);
  extendProgress(before, [
    submitted('u4', 4, 'item-one', 'a', 0),
    submitted('u5', 5, 'item-one', 'b', 1, FORM),
    formSubmitted('u6', 6, FORM, 1),
  ]);
  expect(before).toEqual(copy);
});
