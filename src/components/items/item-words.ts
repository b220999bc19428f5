import { BEST_RATING } from '#core/assessment/marking/case.ts';
import type { ItemOf } from '#core/assessment/rules.ts';
import type { Item, ItemType } from '#schemas/item.ts';
import { chosen, inPlaces, keysFirst, type AnswerLine } from './answer-lines.ts';

/** What a page writes about one type of item and about no other. */
type ItemWords<T extends ItemType> = {
  /** What to do, under the stem. */
  instruction(item: ItemOf<T>): string;
  /** The whole answer line by line, in the order of the key where there is one. */
  answer(item: ItemOf<T>): readonly AnswerLine[];
};

/** How sound a decision in a case is, by its rating. */
const ratingWords = ['Does harm', 'Weak', 'Reasonable, at a cost', 'Sound'] as const;

const counts = ['none', 'one', 'two', 'three', 'four', 'five', 'six'] as const;

const table: { readonly [T in ItemType]: ItemWords<T> } = {
  sba: {
    instruction: () => 'Choose one.',
    answer: ({ options, key }) => keysFirst(options, [key]),
  },
  'multi-n': {
    instruction: ({ key }) => `Choose exactly ${counts[key.length] ?? key.length}.`,
    answer: ({ options, key }) => keysFirst(options, key),
  },
  'multi-all': {
    instruction: () => 'Choose all that apply. A wrong choice takes back a right one.',
    answer: ({ options, key }) => keysFirst(options, key),
  },
  match: {
    instruction: () => 'Choose one for each.',
    answer: ({ rows, targets }) =>
      rows.map(({ feedback: { why, likely }, ...row }) => ({
        ...chosen({ ...row, feedback: why }, targets, row.key),
        likely: Object.entries(likely).map(([target, words]) => ({ target, why: words })),
      })),
  },
  sequence: {
    instruction: () => 'Give each its place, first to last.',
    answer: ({ steps }) => inPlaces(steps),
  },
  rank: {
    instruction: () => 'Give each its place, the best first.',
    answer: ({ actions }) => inPlaces(actions),
  },
  rate: {
    instruction: () => 'Choose a rating for each action.',
    answer: ({ actions, scale }) => actions.map((action) => chosen(action, scale, action.rating)),
  },
  spot: {
    instruction: () => 'Choose each sentence that shows it. A wrong choice takes back a right one.',
    answer: ({ sentences }) =>
      keysFirst(
        sentences,
        sentences.flatMap(({ id, key }) => (key ? [id] : [])),
      ),
  },
  text: {
    instruction: () => 'Write a word or a short phrase.',
    answer: ({ accept: [answer = '', ...others], feedback }) => {
      const also = others.length === 0 ? '' : ` Also right: ${others.join('; ')}.`;
      return [{ part: 'answer', text: 'The answer', answer, why: `${feedback}${also}`, likely: [] }];
    },
  },
  gap: {
    instruction: ({ gaps }) =>
      gaps.some(({ accept }) => accept !== undefined) ? 'Fill each gap.' : 'Choose a word for each gap.',
    answer: ({ gaps }) =>
      gaps.map(({ options = [], ...gap }, index) => chosen({ ...gap, text: `Gap ${index + 1}` }, options, gap.key)),
  },
  case: {
    instruction: () => 'Begin with scene 1, choose what you do, and go on at the scene that your choice names.',
    answer: ({ scenes }) =>
      scenes.flatMap((scene, index) =>
        scene.choices.map(({ id, text, rating, why }) => ({
          part: `${scene.id}:${id}`,
          text: `Scene ${index + 1}: ${text}`,
          answer: ratingWords[rating],
          right: rating === BEST_RATING,
          why,
          likely: [],
        })),
      ),
  },
  grid: {
    instruction: () => 'Choose one for each statement.',
    answer: ({ rows, columns }) => rows.map((row) => chosen(row, columns, row.key)),
  },
};

function wordsFor<T extends ItemType>(type: T): ItemWords<T> {
  return table[type];
}

/** What to do, in words, under the stem. */
export const instruction = (item: Item): string => wordsFor(item.type).instruction(item);

/** The whole answer of an item, line by line. */
export const answerLines = (item: Item): readonly AnswerLine[] => wordsFor(item.type).answer(item);
