import type { Checking } from '#check/checks/checking.ts';
import { placedIn } from '#check/checks/placed.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import type { Loaded } from '#check/load/loaded.ts';

/** Siblings that do not name each other, and siblings that one lesson places. */
export function siblings({ loaded }: Checking): readonly Finding[] {
  return [...oneWay(loaded), ...together(loaded)];
}

const itemsIn = (loaded: Loaded) => loaded.modules.flatMap((module) => module.items);

function oneWay(loaded: Loaded): readonly Finding[] {
  const items = new Map(itemsIn(loaded).map((item) => [item.value.id, item.value]));
  return itemsIn(loaded).flatMap((item) =>
    item.value.siblings.flatMap((sibling, index) => {
      const other = items.get(sibling);
      const self = sibling === item.value.id;
      if (!self && (other === undefined || other.siblings.includes(item.value.id))) return [];
      return [
        unexpected('sibling-one-way', item.at(['siblings', index]), {
          found: self
            ? `item "${sibling}" as its own sibling`
            : `sibling "${sibling}", which does not name this item back`,
          wanted: 'two items that name each other',
          suggestion: self ? `Remove "${sibling}".` : `Add "${item.value.id}" to the siblings of "${sibling}".`,
        }),
      ];
    }),
  );
}

function together(loaded: Loaded): readonly Finding[] {
  const siblingsOf = new Map(itemsIn(loaded).map((item) => [item.value.id, item.value.siblings]));
  const placed = placedIn(loaded);
  return placed.flatMap(({ item, lesson, place }, index) => {
    const near = placed
      .slice(0, index)
      .find(
        (other) =>
          other.lesson === lesson && other.item !== item && siblingsOf.get(item)?.includes(other.item) === true,
      );
    if (near === undefined) return [];
    return [
      unexpected('siblings-in-one-lesson', place, {
        found: `item "${item}" in the lesson of its sibling "${near.item}"`,
        wanted: 'one of the two',
        suggestion: `Remove "${item}" here and write "inQuiz: true" at the item.`,
      }),
    ];
  });
}
