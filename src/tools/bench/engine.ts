import { chooseCode } from '#core/assessment/choose-code.ts';
import { drawItems } from '#core/assessment/draw.ts';
import { formCodeOf } from '#core/assessment/form-code.ts';
import type { QuestionEntry } from '#core/assessment/question-index.ts';
import type { ProgressEvent } from '#core/progress/events.ts';
import { itemHistory } from '#core/progress/item-history.ts';
import { foldEvents } from '#core/progress/reduce.ts';
import { deckOf } from '#core/review/deck.ts';
import { toldOf } from './numbers.ts';

/** A size far above what a learner or this course will reach. */
const EVENTS = 20_000;
const ITEMS = 10_000;
const CODES = 64;
const LEVELS = ['recall', 'apply', 'judge'] as const;
const HOUR = 3_600_000;

const items: readonly QuestionEntry[] = Array.from({ length: ITEMS }, (_, index) => ({
  id: `item-${index}`,
  rev: 1,
  criteria: [`${1 + (index % 3)}.${1 + (index % 4)}`],
  level: LEVELS[index % LEVELS.length] ?? 'apply',
  siblings: index % 5 === 0 ? [`item-${index + 1}`] : [],
  type: 'sba',
  module: 'meaning',
  section: 'a-lesson#a-heading',
}));

const log: readonly ProgressEvent[] = Array.from({ length: EVENTS }, (_, index) => ({
  format: 1,
  uuid: `u${index}`,
  time: index * HOUR,
  deviceId: 'phone',
  about: { kind: 'item', id: `item-${index % 4_000}` },
  rev: 1,
  event: 'responseSubmitted',
  data: { response: { option: 'a' }, mark: { got: index % 2, max: 1 }, try: 1 },
}));

/** Times the engine without a browser, in milliseconds: a whole record read, a form drawn, the best of many chosen, the deck of reviews. */
export function timeEngine(runs: number): string {
  const times: Record<'fold' | 'draw' | 'choose' | 'deck', number[]> = { fold: [], draw: [], choose: [], deck: [] };
  const timed = <T>(name: keyof typeof times, make: () => T): T => {
    const begun = performance.now();
    const made = make();
    times[name].push(performance.now() - begun);
    return made;
  };
  const quiz = { id: 'paper_30', items: 30 };
  const draw = (code: string) => ({ items: drawItems(quiz, items, code) });
  for (let run = 0; run < runs; run += 1) {
    const state = timed('fold', () => foldEvents(log));
    timed('draw', () => draw(formCodeOf(run)));
    const [first = '', ...rest] = Array.from({ length: CODES }, (_, index) => formCodeOf(index * 7_919));
    timed('choose', () => chooseCode([first, ...rest], itemHistory(state), draw));
    timed('deck', () => deckOf(items, state));
  }
  return `the engine alone, on this machine without a slower CPU
a record of ${EVENTS.toLocaleString('en-GB')} entries   ${toldOf(times.fold)}
a form from ${ITEMS.toLocaleString('en-GB')} items     ${toldOf(times.draw)}
the best of ${CODES} such forms   ${toldOf(times.choose)}
the deck of that record     ${toldOf(times.deck)}`;
}
