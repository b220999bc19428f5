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

/** What marking needs of an item: ids and accepted answers, no text that a reader sees. It stands in the page as the question's data-key. */
export const KeySchema = v.variant('type', [
  v.strictObject({ type: v.literal('sba'), options: v.array(v.string()), key: v.string() }),
  v.strictObject({ type: v.literal('multi-all'), options: v.array(v.string()), key: v.array(v.string()) }),
  v.strictObject({ type: v.literal('match'), targets: v.array(v.string()), rows: v.record(v.string(), v.string()) }),
  v.strictObject({ type: v.literal('grid'), columns: v.array(v.string()), rows: v.record(v.string(), v.string()) }),
  v.strictObject({ type: v.literal('sequence'), order: v.array(v.string()) }),
  v.strictObject({
    type: v.literal('gap'),
    gaps: v.record(
      v.string(),
      v.strictObject({
        options: v.optional(v.array(v.string())),
        accept: v.optional(v.array(v.string())),
        confusable: v.optional(v.array(v.string())),
        key: v.string(),
      }),
    ),
  }),
]);
export type Key = v.InferOutput<typeof KeySchema>;
export type KeyOf<T extends ItemType> = Extract<Key, { type: T }>;

/** A mark in whole units: `got` of `max`, 0 <= got <= max, and what became of each part. */
export type Mark = {
  readonly got: number;
  readonly max: number;
  /** By option, row, step or gap id. */
  readonly parts: Readonly<Record<string, 'right' | 'wrong' | 'missed' | 'not-chosen'>>;
};

/** Why a response cannot be submitted yet, for the words at the field. */
export type Problem = {
  readonly part?: string;
  readonly reason: 'nothing-chosen' | 'row-empty' | 'gap-empty' | 'place-twice' | 'check-spelling';
};
