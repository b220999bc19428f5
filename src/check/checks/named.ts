import type { Path, Place } from '#check/place.ts';
import type { Entry } from '#check/shape/shape.ts';
import { idOf, type Text } from '#check/tags/read-tags.ts';
import type { Case } from '#schemas/case.ts';
import type { Item } from '#schemas/item.ts';
import type { Law } from '#schemas/law.ts';

/** An id where it is given, for comparing with others of its group. */
export type Given = { readonly id: string; readonly place: Place };

/** Ids that must differ from one another, and what they are called. */
type Group = readonly [what: string, ids: readonly Given[]];

/** The ids that tags of these names give in a text. */
export function textIds(text: Text, names: readonly string[]): readonly Given[] {
  return text.tags
    .filter((tag) => names.includes(tag.name))
    .flatMap((tag) => {
      const id = idOf(tag);
      return id === undefined ? [] : [{ id, place: tag.attributes.at(['id']) }];
    });
}

/** The ids of an item's parts, list by list. */
export function itemPartIds(item: Entry<Item>): readonly Group[] {
  const { value } = item;
  const part = (key: string, parts: readonly { readonly id: string }[], what: string): Group => [
    `${what} of this item`,
    idsAt(item, [key], parts),
  ];
  switch (value.type) {
    case 'sba':
    case 'multi-n':
    case 'multi-all':
      return [part('options', value.options, 'option')];
    case 'match':
      return [part('targets', value.targets, 'target'), part('rows', value.rows, 'row')];
    case 'grid':
      return [part('columns', value.columns, 'column'), part('rows', value.rows, 'row')];
    case 'rate':
      return [part('scale', value.scale, 'rating'), part('actions', value.actions, 'action')];
    case 'rank':
      return [part('actions', value.actions, 'action')];
    case 'spot':
      return [part('sentences', value.sentences, 'sentence')];
    case 'text':
      return [];
    case 'sequence':
      return [part('steps', value.steps, 'step')];
    case 'gap':
      return [
        part('gaps', value.gaps, 'gap'),
        ...value.gaps.map((gap, index): Group => [
          'option of this gap',
          idsAt(item, ['gaps', index, 'options'], gap.options ?? []),
        ]),
      ];
  }
}

/** The ids that a case gives, list by list. */
export function caseIds(entry: Entry<Case>): readonly Group[] {
  const { value } = entry;
  const list = (key: string, parts: readonly { readonly id: string }[], what: string): Group => [
    `${what} of this case`,
    idsAt(entry, [key], parts),
  ];
  return [
    list('people', value.people, 'person'),
    list('partners', value.partners, 'partner'),
    list('bodies', value.bodies, 'body'),
    list('events', value.events, 'event'),
    list('things', value.things, 'thing'),
    list('findings', value.findings, 'finding'),
    list('strands', value.strands, 'strand'),
    list('disagreements', value.disagreements, 'disagreement'),
    list('decisions', value.decisions, 'decision'),
    list('changed', value.changed, 'change'),
  ];
}

/** The ids of a law's provisions. */
export const lawIds = (law: Entry<Law>): readonly Given[] => idsAt(law, ['provisions'], law.value.provisions);

const idsAt = (entry: Entry<unknown>, path: Path, parts: readonly { readonly id: string }[]): readonly Given[] =>
  parts.map(({ id }, index) => ({ id, place: entry.at([...path, index, 'id']) }));
