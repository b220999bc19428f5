import { partListsOf } from '#check/checks/part-lists.ts';
import type { Path, Place } from '#check/place.ts';
import type { Entry } from '#check/shape/shape.ts';
import { idOf, type Text } from '#check/tags/read-tags.ts';
import type { Case } from '#schemas/case.ts';
import type { Essay } from '#schemas/essay.ts';
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
  return partListsOf(item.value).map(({ path, noun, parts, of = 'item' }) => [
    `${noun} of this ${of}`,
    idsAt(item, path, parts),
  ]);
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

/** The ids of the claims of all essays, which are unique over both. */
export const claimIds = (essays: readonly Entry<Essay>[]): readonly Given[] =>
  essays.flatMap((essay) =>
    essay.value.sections.flatMap(({ claims }, section) => idsAt(essay, ['sections', section, 'claims'], claims)),
  );

/** The ids of an essay's sections. */
export const sectionIds = (essay: Entry<Essay>): readonly Given[] => idsAt(essay, ['sections'], essay.value.sections);

const idsAt = (entry: Entry<unknown>, path: Path, parts: readonly { readonly id: string }[]): readonly Given[] =>
  parts.map(({ id }, index) => ({ id, place: entry.at([...path, index, 'id']) }));
