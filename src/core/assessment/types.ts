import * as v from 'valibot';
import type { ItemType } from '#schemas/item.ts';

/** A response as it is stored: ids, never positions. `unknown` is "I do not know yet". */
export const ResponseSchema = v.union([
  v.strictObject({ unknown: v.literal(true) }),
  v.strictObject({ option: v.string() }),
  v.strictObject({ options: v.array(v.string()) }),
  v.strictObject({ rows: v.record(v.string(), v.string()) }),
  v.strictObject({ order: v.array(v.string()) }),
  v.strictObject({ gaps: v.record(v.string(), v.string()) }),
]);
export type Response = v.InferOutput<typeof ResponseSchema>;

const ids = v.array(v.string());
const pairs = v.record(v.string(), v.string());
const gaps = v.record(
  v.string(),
  v.strictObject({
    options: v.optional(ids),
    accept: v.optional(ids),
    confusable: v.optional(ids),
    key: v.string(),
  }),
);

/** By scene, then by choice: the scene that follows, and the rating from 0 to 3. An ending has no choices. */
const scenes = v.record(
  v.string(),
  v.record(
    v.string(),
    v.strictObject({ to: v.string(), rating: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3)) }),
  ),
);

/** What marking needs of an item: ids and accepted answers, no text that a reader sees. It stands in the page as the question's data-key. */
export const KeySchema = v.variant('type', [
  v.strictObject({ type: v.literal('sba'), options: ids, key: v.string() }),
  v.strictObject({ type: v.literal('multi-n'), options: ids, key: ids }),
  v.strictObject({ type: v.literal('multi-all'), options: ids, key: ids }),
  v.strictObject({ type: v.literal('spot'), options: ids, key: ids }),
  v.strictObject({ type: v.literal('match'), targets: ids, rows: pairs }),
  v.strictObject({ type: v.literal('grid'), columns: ids, rows: pairs }),
  v.strictObject({ type: v.literal('rate'), scale: ids, rows: pairs }),
  v.strictObject({ type: v.literal('sequence'), order: ids }),
  v.strictObject({ type: v.literal('rank'), order: ids }),
  v.strictObject({ type: v.literal('gap'), gaps }),
  v.strictObject({ type: v.literal('text'), gaps }),
  v.strictObject({ type: v.literal('case'), start: v.string(), scenes }),
]);
export type Key = v.InferOutput<typeof KeySchema>;
export type KeyOf<T extends ItemType> = Extract<Key, { type: T }>;

/** A mark in whole units: `got` of `max`, 0 <= got <= max, and what became of each part. */
export type Mark = {
  readonly got: number;
  readonly max: number;
  /** By option, row, step, sentence or gap id. */
  readonly parts: Readonly<Record<string, 'right' | 'wrong' | 'missed' | 'not-chosen'>>;
};

/** Why a response cannot be submitted yet, for the words at the field. */
export type Problem = {
  readonly part?: string;
  readonly reason: 'nothing-chosen' | 'other-number' | 'row-empty' | 'gap-empty' | 'place-twice' | 'check-spelling';
};
