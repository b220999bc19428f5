import type { Path } from '#check/place.ts';
import type { ItemOf } from '#core/assessment/rules.ts';
import type { Item, ItemType } from '#schemas/item.ts';

type Part = { readonly id: string; readonly text?: string };

/** Where an item names a part by its id. */
export type Naming = {
  readonly id: string;
  readonly path: Path;
  /** Feedback for the part, which stands under its id, and no key. */
  readonly isFeedback?: true;
};

/** A list of parts of an item: where it stands, what its parts are called, and whether they are what a learner chooses between. */
export type PartList = {
  readonly path: Path;
  readonly noun: string;
  readonly parts: readonly Part[];
  /** What the parts belong to, when not to the item itself. */
  readonly of?: 'gap' | 'scene';
  readonly isChoice?: true;
  /** Where the item says which of these parts are right. */
  readonly named?: readonly Naming[];
};

type Lists = { readonly [T in ItemType]: (item: ItemOf<T>) => readonly PartList[] };

const lists: Lists = {
  sba: ({ options, key }) => [optionList(options, [{ id: key, path: ['key'] }])],
  'multi-n': severalKeys,
  'multi-all': severalKeys,
  match: ({ targets, rows }) => [
    { path: ['targets'], noun: 'target', parts: targets, isChoice: true, named: rows.flatMap(matchNamings) },
    { path: ['rows'], noun: 'row', parts: rows },
  ],
  grid: ({ columns, rows }) => [
    { path: ['columns'], noun: 'column', parts: columns, named: rows.map(rowNaming) },
    { path: ['rows'], noun: 'row', parts: rows },
  ],
  rate: ({ scale, actions }) => [
    {
      path: ['scale'],
      noun: 'rating',
      parts: scale,
      named: actions.map(({ rating }, index) => ({ id: rating, path: ['actions', index, 'rating'] })),
    },
    { path: ['actions'], noun: 'action', parts: actions },
  ],
  sequence: ({ steps }) => [{ path: ['steps'], noun: 'step', parts: steps }],
  rank: ({ actions }) => [{ path: ['actions'], noun: 'action', parts: actions }],
  spot: ({ sentences }) => [{ path: ['sentences'], noun: 'sentence', parts: sentences }],
  gap: ({ gaps }) => [
    { path: ['gaps'], noun: 'gap', parts: gaps.map(({ id }) => ({ id })) },
    // Which option fills a gap is checked with the gaps, see gaps.ts.
    ...gaps.map(({ options = [] }, index): PartList => ({
      ...optionList(options),
      path: ['gaps', index, 'options'],
      of: 'gap',
    })),
  ],
  text: () => [],
  // Where a choice leads is checked with the scenes, see scenes.ts.
  case: ({ scenes }) => [
    { path: ['scenes'], noun: 'scene', parts: scenes },
    ...scenes.map(({ choices }, index): PartList => ({
      path: ['scenes', index, 'choices'],
      noun: 'choice',
      parts: choices,
      of: 'scene',
      isChoice: true,
    })),
  ],
};

/** The lists of parts of an item, by its type. */
export function partListsOf(item: Item): readonly PartList[] {
  return listsFor(item.type)(item);
}

/** As a method's, the function may be asked for a type that is known only when the check runs. */
type AnyLists = { of(item: Item): readonly PartList[] }['of'];
const listsFor = (type: ItemType): AnyLists => lists[type];

function severalKeys({ options, key }: ItemOf<'multi-n'> | ItemOf<'multi-all'>): readonly PartList[] {
  return [
    optionList(
      options,
      key.map((id, index) => ({ id, path: ['key', index] })),
    ),
  ];
}

const optionList = (parts: readonly Part[], named: readonly Naming[] = []): PartList => ({
  path: ['options'],
  noun: 'option',
  parts,
  isChoice: true,
  named,
});

const rowNaming = ({ key }: { readonly key: string }, index: number): Naming => ({
  id: key,
  path: ['rows', index, 'key'],
});

/** Of a row of a match: its key, then the targets for which it has feedback. */
function matchNamings(row: ItemOf<'match'>['rows'][number], index: number): readonly Naming[] {
  const likely = Object.keys(row.feedback.likely);
  return [
    rowNaming(row, index),
    ...likely.map((id): Naming => ({ id, path: ['rows', index, 'feedback', 'likely', id], isFeedback: true })),
  ];
}
