import type { FindingKind } from '#check/kinds.ts';
import type { Place } from '#check/place.ts';
import type { IdKind } from '#check/load/loaded.ts';

/** The kinds of things whose ids are unique within something else: a heading within its lesson, an event within its case. */
export type InnerKind =
  'heading' | 'section' | 'event' | 'finding' | 'partner' | 'body' | 'decision' | 'thing' | 'page-heading';

/** A place where the content names something by its id. */
export type Use = {
  readonly kind: IdKind | InnerKind;
  readonly id: string;
  /** The lesson, law or case that holds what is named. */
  readonly within?: string;
  readonly place: Place;
  /** The kind of finding when there is no such thing, where it is not the usual one. */
  readonly finding?: FindingKind;
};

/** Makes a use, or none when no id is written. */
export function use(kind: Use['kind'], id: string | undefined, place: Place): readonly Use[] {
  return id === undefined ? [] : [{ kind, id, place }];
}

/** The same uses of things that lie within a lesson, law or case. */
export function inside(holder: string | undefined, uses: readonly Use[]): readonly Use[] {
  return holder === undefined ? uses : uses.map((found) => ({ ...found, within: holder }));
}
