import type { Checking } from '#check/checks/checking.ts';
import { maybeMeant } from '#check/checks/mistyped.ts';
import { placedIn } from '#check/checks/placed.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import type { Entry } from '#check/shape/shape.ts';
import type { Item } from '#schemas/item.ts';

/** Items that no learner meets, that two checks or a check and the quiz have, or that a lesson places before they are live. */
export function placing(checking: Checking): readonly Finding[] {
  const { loaded } = checking;
  const meant = maybeMeant(checking, 'item');
  const placed = placedIn(loaded);
  const items = loaded.modules.flatMap((module) => module.items);
  const known = new Map(items.map(({ value }) => [value.id, value]));
  const seen = new Map<string, string>();
  const places = placed.flatMap(({ item, lesson, place }) => {
    const before = seen.get(item);
    seen.set(item, before ?? lesson);
    const now = known.get(item)?.status ?? 'live';
    return [
      ...(before === undefined
        ? []
        : [
            unexpected('item-placed-twice', place, {
              found: `item "${item}" for the second time`,
              wanted: 'each item in one check',
              expected: `another item: "${item}" is already placed in "${before}"`,
              suggestion: `Remove "${item}" here.`,
            }),
          ]),
      ...(known.get(item)?.type === 'case'
        ? [
            unexpected('item-placed-twice', place, {
              found: `branching case "${item}", which has a page of its own`,
              wanted: `a link to it: [words](play:${item})`,
              suggestion: 'Remove it here.',
            }),
          ]
        : []),
      ...(known.get(item)?.inQuiz === true
        ? [
            unexpected('item-placed-twice', place, {
              found: `item "${item}" that the quiz draws too`,
              wanted: 'each item in a check or in the quiz',
              suggestion: 'Remove "inQuiz: true" at the item, or remove it here.',
            }),
          ]
        : []),
      ...(now === 'live'
        ? []
        : [
            unexpected('item-not-live', place, {
              found: `item "${item}" with status ${now}`,
              wanted: 'an item with status live',
              suggestion: `Set "status: live" at the item, or remove it here.`,
            }),
          ]),
    ];
  });
  return [...places, ...unplaced(items, (id) => seen.has(id) || meant.has(id))];
}

/** Items that nothing places; a branching case has a page of its own. */
function unplaced(items: readonly Entry<Item>[], isPlaced: (id: string) => boolean): readonly Finding[] {
  return items
    .filter(({ value }) => !value.inQuiz && value.type !== 'case' && value.status !== 'retired' && !isPlaced(value.id))
    .map((item) =>
      unexpected('item-unplaced', item.at(['id']), {
        found: `item "${item.value.id}" that no check places and no quiz draws`,
        wanted: 'a place for it',
        expected: `<Check items={["${item.value.id}"]} /> in a lesson, or inQuiz: true`,
        suggestion: 'Add "inQuiz: true".',
      }),
    );
}
