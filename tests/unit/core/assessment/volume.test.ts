import { expect, test } from 'vitest';
import { chooseCode } from '#core/assessment/choose-code.ts';
import { drawItems } from '#core/assessment/draw.ts';
import { formCodeOf } from '#core/assessment/form-code.ts';
import { itemHistory } from '#core/progress/item-history.ts';
import { foldEvents } from '#core/progress/reduce.ts';
import { anEntry } from '#tests/unit/core/assessment/makers.ts';
import { submitted } from '#tests/unit/core/progress/make.ts';

/* The size that the course may grow to. Counts are asserted; times depend on the machine and are only printed. */
const LEVELS = ['recall', 'apply', 'judge'] as const;
const entries = Array.from({ length: 10_000 }, (_, index) =>
  anEntry({
    id: `item-${index}`,
    criteria: [`${1 + (index % 3)}.${1 + (index % 4)}`],
    level: LEVELS[index % LEVELS.length] ?? 'apply',
    siblings: index % 5 === 0 ? [`item-${index + 1}`] : [],
  }),
);
const timed = <T>(words: string, make: () => T): T => {
  const begun = performance.now();
  const made = make();
  console.log(`${words}: ${Math.round(performance.now() - begun)} ms`);
  return made;
};

test('a paper of 30 is drawn from 10,000 items, the best of 64 codes, by a record of 20,000 entries', () => {
  const log = Array.from({ length: 20_000 }, (_, index) =>
    submitted(`u${index}`, index, `item-${index % 4_000}`, 'a', index % 2),
  );
  const state = timed('folding 20,000 entries', () => foldEvents(log));
  expect(state.items.size).toBe(4_000);
  expect(state.counts.answered).toBe(4_000);
  expect([...state.items.values()].reduce((sum, { tries }) => sum + tries.length, 0)).toBe(20_000);

  const quiz = { id: 'paper_30', items: 30 };
  const draw = (code: string) => ({ items: drawItems(quiz, entries, code) });
  const [first = '', ...rest] = Array.from({ length: 64 }, (_, index) => formCodeOf(index * 7919));
  const history = itemHistory(state);
  const unseen = (code: string) => draw(code).items.filter(({ id }) => !Object.hasOwn(history, id)).length;
  const code = timed('choosing among 64 forms of 10,000 items', () => chooseCode([first, ...rest], history, draw));
  const { items } = timed('drawing one form of 10,000 items', () => draw(code));
  expect(items).toHaveLength(30);
  expect(new Set(items.map(({ criteria }) => criteria[0])).size).toBe(12);
  expect(unseen(code)).toBe(Math.max(...[first, ...rest].map(unseen)));
});
