import type { Loaded } from '#check/load/loaded.ts';
import { ownersOf } from '#check/load/owners.ts';
import { dataUses } from '#check/uses/data.ts';
import { linkUses, textUses } from '#check/uses/text.ts';
import type { Use } from '#check/uses/use.ts';

/** Every place of the content that names something by its id. */
export function usesIn(loaded: Loaded): readonly Use[] {
  const owners = ownersOf(loaded);
  return [
    ...dataUses(loaded),
    ...loaded.texts.flatMap((text) => [...textUses(text, owners.get(text)), ...linkUses(text)]),
  ];
}
