import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import { nearest, oneOf } from '#check/nearest.ts';
import type { Place } from '#check/place.ts';
import type { Entry } from '#check/shape/shape.ts';
import type { Item } from '#schemas/item.ts';

type Named = { readonly id: string };

/** Keys that are none of the options, targets, columns or ratings, and feedback for targets that are not there. */
export function keys({ loaded }: Checking): readonly Finding[] {
  return loaded.modules.flatMap((module) => module.items.flatMap(keysOf));
}

function keysOf(item: Entry<Item>): readonly Finding[] {
  const { value } = item;
  switch (value.type) {
    case 'sba':
      return unlessKnown(value.key, value.options, { noun: 'option', place: item.at(['key']) });
    case 'multi-n':
    case 'multi-all':
      return value.key.flatMap((key, index) =>
        unlessKnown(key, value.options, { noun: 'option', place: item.at(['key', index]) }),
      );
    case 'rate':
      return value.actions.flatMap((action, index) =>
        unlessKnown(action.rating, value.scale, { noun: 'rating', place: item.at(['actions', index, 'rating']) }),
      );
    case 'grid':
      return value.rows.flatMap((row, index) =>
        unlessKnown(row.key, value.columns, { noun: 'column', place: item.at(['rows', index, 'key']) }),
      );
    case 'match':
      return value.rows.flatMap((row, index) => [
        ...unlessKnown(row.key, value.targets, { noun: 'target', place: item.at(['rows', index, 'key']) }),
        ...Object.keys(row.feedback.likely).flatMap((target) =>
          unlessKnown(target, value.targets, {
            noun: 'target',
            place: item.keyAt(['rows', index, 'feedback', 'likely', target]),
            isFeedback: true,
          }),
        ),
      ]);
    default:
      return [];
  }
}

type Where = {
  readonly noun: string;
  readonly place: Place;
  /** Feedback for a target, and no key. */ readonly isFeedback?: true;
};

function unlessKnown(key: string, parts: readonly Named[], { noun, place, isFeedback }: Where): readonly Finding[] {
  const ids = parts.map((part) => part.id);
  if (ids.includes(key)) return [];
  const near = nearest(key, ids);
  return [
    unexpected(isFeedback ? 'option-without-feedback' : 'key-no-option', place, {
      found: isFeedback ? `feedback for the ${noun} "${key}"` : `key "${key}"`,
      wanted: `the id of one of the ${noun}s`,
      expected: oneOf(ids),
      suggestion: near === undefined ? undefined : `Write "${near}".`,
    }),
  ];
}
