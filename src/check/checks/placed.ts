import { itemsOf } from '#check/body/body.ts';
import type { Loaded } from '#check/load/loaded.ts';
import type { Place } from '#check/place.ts';

/** An item where a lesson's check places it. */
type Placed = { readonly item: string; readonly lesson: string; readonly place: Place };

/** Every placing of an item, in the order of the course. */
export function placedIn(loaded: Loaded): readonly Placed[] {
  return loaded.modules.flatMap((module) =>
    module.lessons.flatMap(({ entry, text }) =>
      text.tags
        .filter((tag) => tag.name === 'Check')
        .flatMap((tag) =>
          itemsOf(tag).map((item, index) => ({
            item,
            lesson: entry.value.id,
            place: tag.attributes.at(['items', index]),
          })),
        ),
    ),
  );
}
