import type { Checking } from '#check/checks/checking.ts';
import { unexpected, type Finding } from '#check/finding.ts';
import { nearest, oneOf } from '#check/nearest.ts';
import type { Path } from '#check/place.ts';
import type { Entry } from '#check/shape/shape.ts';
import type { Item } from '#schemas/item.ts';

type Named = { readonly id: string };

/** Keys that are none of the options, targets or columns, and feedback for targets that are not there. */
export function keys({ loaded }: Checking): readonly Finding[] {
  return loaded.modules.flatMap((module) => module.items.flatMap(keysOf));
}

function keysOf(item: Entry<Item>): readonly Finding[] {
  const { value } = item;
  switch (value.type) {
    case 'sba':
      return unlessIn(item, ['key'], value.key, value.options, 'option');
    case 'multi-all':
      return value.key.flatMap((key, index) => unlessIn(item, ['key', index], key, value.options, 'option'));
    case 'grid':
      return value.rows.flatMap((row, index) => unlessIn(item, ['rows', index, 'key'], row.key, value.columns, 'column'));
    case 'match':
      return value.rows.flatMap((row, index) => [
        ...unlessIn(item, ['rows', index, 'key'], row.key, value.targets, 'target'),
        ...Object.keys(row.feedback.likely).flatMap((target) => likely(item, index, target, value.targets)),
      ]);
    default:
      return [];
  }
}

function unlessIn(item: Entry<Item>, path: Path, key: string, parts: readonly Named[], noun: string): readonly Finding[] {
  const ids = parts.map((part) => part.id);
  if (ids.includes(key)) return [];
  const near = nearest(key, ids);
  return [unexpected('key-no-option', item.at(path), {
    found: `key "${key}"`,
    wanted: `the id of one of the ${noun}s`,
    expected: oneOf(ids),
    suggestion: near === undefined ? undefined : `Write "${near}".`,
  })];
}

function likely(item: Entry<Item>, row: number, target: string, targets: readonly Named[]): readonly Finding[] {
  const ids = targets.map(({ id }) => id);
  if (ids.includes(target)) return [];
  const near = nearest(target, ids);
  return [unexpected('option-without-feedback', item.keyAt(['rows', row, 'feedback', 'likely', target]), {
    found: `feedback for the target "${target}"`,
    wanted: 'the id of one of the targets',
    expected: oneOf(ids),
    suggestion: near === undefined ? undefined : `Write "${near}".`,
  })];
}
