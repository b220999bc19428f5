import type { Loaded } from '#check/load/loaded.ts';
import type { Text } from '#check/tags/read-tags.ts';

/** The id of the lesson that each text is; pages and texts with a wrong front matter have none. */
export function ownersOf(loaded: Loaded): ReadonlyMap<Text, string> {
  return new Map(
    loaded.modules.flatMap((module) => module.lessons.map(({ entry, text }) => [text, entry.value.id] as const)),
  );
}
