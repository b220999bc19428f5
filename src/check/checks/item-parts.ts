import type { Path } from '#check/place.ts';
import type { Item } from '#schemas/item.ts';

type Part = { readonly id: string; readonly text?: string };

/** A list of parts of an item: where it stands, what its parts are called, and whether they are what a learner chooses between. */
type PartList = {
  readonly path: Path;
  readonly noun: string;
  readonly parts: readonly Part[];
  /** What the parts belong to, when not to the item itself. */
  readonly of?: 'gap';
  readonly isChoice?: true;
};

/** The lists of parts of an item, by its type. */
export function partListsOf(item: Item): readonly PartList[] {
  switch (item.type) {
    case 'sba':
    case 'multi-n':
    case 'multi-all':
      return [{ path: ['options'], noun: 'option', parts: item.options, isChoice: true }];
    case 'match':
      return [
        { path: ['targets'], noun: 'target', parts: item.targets, isChoice: true },
        { path: ['rows'], noun: 'row', parts: item.rows },
      ];
    case 'grid':
      return [
        { path: ['columns'], noun: 'column', parts: item.columns },
        { path: ['rows'], noun: 'row', parts: item.rows },
      ];
    case 'rate':
      return [
        { path: ['scale'], noun: 'rating', parts: item.scale },
        { path: ['actions'], noun: 'action', parts: item.actions },
      ];
    case 'sequence':
      return [{ path: ['steps'], noun: 'step', parts: item.steps }];
    case 'rank':
      return [{ path: ['actions'], noun: 'action', parts: item.actions }];
    case 'spot':
      return [{ path: ['sentences'], noun: 'sentence', parts: item.sentences }];
    case 'gap':
      return [{ path: ['gaps'], noun: 'gap', parts: item.gaps.map(({ id }) => ({ id })) }, ...gapOptions(item)];
    case 'text':
      return [];
  }
}

function gapOptions({ gaps }: Extract<Item, { type: 'gap' }>): readonly PartList[] {
  return gaps.map(({ options = [] }, index) => ({
    path: ['gaps', index, 'options'],
    noun: 'option',
    parts: options,
    of: 'gap',
    isChoice: true,
  }));
}
