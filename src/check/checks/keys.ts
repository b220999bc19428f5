import type { Checking } from '#check/checks/checking.ts';
import { partListsOf, type Naming, type PartList } from '#check/checks/part-lists.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import { nearest, oneOf } from '#check/nearest.ts';
import type { Entry } from '#check/shape/shape.ts';
import type { Item } from '#schemas/item.ts';

/** Keys that are none of the options, targets, columns or ratings, and feedback for targets that are not there. */
export function keys({ loaded }: Checking): readonly Finding[] {
  return loaded.modules.flatMap((module) => module.items.flatMap(keysOf));
}

function keysOf(item: Entry<Item>): readonly Finding[] {
  return partListsOf(item.value).flatMap((list) =>
    (list.named ?? []).flatMap((naming) => unlessKnown(item, naming, list)),
  );
}

function unlessKnown(
  item: Entry<Item>,
  { id, path, isFeedback }: Naming,
  { noun, parts }: PartList,
): readonly Finding[] {
  const ids = parts.map((part) => part.id);
  if (ids.includes(id)) return [];
  const near = nearest(id, ids);
  return [
    unexpected(
      isFeedback ? 'option-without-feedback' : 'key-no-option',
      isFeedback ? item.keyAt(path) : item.at(path),
      {
        found: isFeedback ? `feedback for the ${noun} "${id}"` : `key "${id}"`,
        wanted: `the id of one of the ${noun}s`,
        expected: oneOf(ids),
        suggestion: near === undefined ? undefined : `Write "${near}".`,
      },
    ),
  ];
}
