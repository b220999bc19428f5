import fc from 'fast-check';
import type { PoolItem } from '#core/assessment/pool.ts';
import type { Key, KeyOf, Response } from '#core/assessment/types.ts';

/** A key with a response to it, which may leave parts out. */
export type Answered = { readonly key: Key; readonly response: Response };

const ids = (minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength, maxLength });

const record = (names: readonly string[], values: readonly string[]): fc.Arbitrary<Record<string, string>> =>
  fc
    .array(fc.constantFrom(...values), { minLength: names.length, maxLength: names.length })
    .map((chosen) => Object.fromEntries(names.map((name, index) => [name, chosen[index] ?? ''])));

const part = (whole: Record<string, string>): fc.Arbitrary<Record<string, string>> =>
  fc.subarray(Object.entries(whole)).map((entries) => Object.fromEntries(entries));

export const sbaKey: fc.Arbitrary<KeyOf<'sba'>> = ids(3, 5).chain((options) =>
  fc.constantFrom(...options).map((key) => ({ type: 'sba', options, key })),
);

export const multiAllKey: fc.Arbitrary<KeyOf<'multi-all'>> = ids(3, 8).chain((options) =>
  fc.shuffledSubarray(options, { minLength: 1 }).map((key) => ({ type: 'multi-all', options, key })),
);

const keysAmong = (options: string[], least: number) =>
  fc.shuffledSubarray(options, { minLength: least, maxLength: options.length - 1 });

export const multiNKey: fc.Arbitrary<KeyOf<'multi-n'>> = ids(3, 8).chain((options) =>
  keysAmong(options, 2).map((key) => ({ type: 'multi-n', options, key })),
);

export const spotKey: fc.Arbitrary<KeyOf<'spot'>> = ids(3, 8).chain((options) =>
  keysAmong(options, 1).map((key) => ({ type: 'spot', options, key })),
);

export const rateKey: fc.Arbitrary<KeyOf<'rate'>> = fc
  .tuple(ids(2, 6), ids(4, 4))
  .chain(([rows, scale]) => record(rows, scale).map((keys) => ({ type: 'rate', scale, rows: keys })));

export const rankKey: fc.Arbitrary<KeyOf<'rank'>> = ids(3, 8).map((order) => ({ type: 'rank', order }));

export const matchKey: fc.Arbitrary<KeyOf<'match'>> = fc
  .tuple(ids(2, 6), ids(2, 6))
  .chain(([rows, targets]) => record(rows, targets).map((keys) => ({ type: 'match', targets, rows: keys })));

export const gridKey: fc.Arbitrary<KeyOf<'grid'>> = fc
  .tuple(ids(2, 6), ids(2, 4))
  .chain(([rows, columns]) => record(rows, columns).map((keys) => ({ type: 'grid', columns, rows: keys })));

export const sequenceKey: fc.Arbitrary<KeyOf<'sequence'>> = ids(3, 8).map((order) => ({ type: 'sequence', order }));

const typedGap = fc.constant<KeyOf<'gap'>['gaps'][string]>({
  accept: ['collaboration', 'joint working'],
  confusable: ['corroboration'],
  key: 'collaboration',
});
const chosenGap: fc.Arbitrary<KeyOf<'gap'>['gaps'][string]> = ids(2, 5).chain((options) =>
  fc.constantFrom(...options).map((key) => ({ options, key })),
);
export const gapKey: fc.Arbitrary<KeyOf<'gap'>> = ids(1, 5).chain((names) =>
  fc.array(fc.oneof(typedGap, chosenGap), { minLength: names.length, maxLength: names.length }).map((gaps) => ({
    type: 'gap',
    gaps: Object.fromEntries(names.map((name, index) => [name, gaps[index] ?? { key: name }])),
  })),
);

export const textKey: fc.Arbitrary<KeyOf<'text'>> = typedGap.map((answer) => ({ type: 'text', gaps: { answer } }));

/** Three to six scenes in a line; each choice leads further on, the first of each is rated 3, the second is not. */
export const caseKey: fc.Arbitrary<KeyOf<'case'>> = ids(3, 6).chain((names) =>
  fc
    .tuple(
      ...names.slice(0, -1).map((_, index) =>
        fc.array(fc.record({ to: fc.constantFrom(...names.slice(index + 1)), rating: fc.nat(2) }), {
          minLength: 2,
          maxLength: 3,
        }),
      ),
    )
    .map((all) => ({
      type: 'case' as const,
      start: names[0] ?? '',
      scenes: Object.fromEntries(
        names.map((name, index) => [
          name,
          Object.fromEntries(
            (all[index] ?? []).map(({ to, rating }, choice) => [
              `c${choice}`,
              { to, rating: choice === 0 ? 3 : rating },
            ]),
          ),
        ]),
      ),
    })),
);

/** A response with ids of the key, in part or in whole. */
export function responseTo(key: Key): fc.Arbitrary<Response> {
  switch (key.type) {
    case 'sba':
      return fc.constantFrom(...key.options).map((option) => ({ option }));
    case 'multi-n':
    case 'spot':
    case 'multi-all':
      return fc.shuffledSubarray(key.options).map((options) => ({ options }));
    case 'match':
      return record(Object.keys(key.rows), key.targets)
        .chain(part)
        .map((rows) => ({ rows }));
    case 'grid':
      return record(Object.keys(key.rows), key.columns)
        .chain(part)
        .map((rows) => ({ rows }));
    case 'rate':
      return record(Object.keys(key.rows), key.scale)
        .chain(part)
        .map((rows) => ({ rows }));
    case 'case':
      return fc
        .tuple(
          ...Object.entries(key.scenes).map(([scene, choices]) =>
            fc.constantFrom(...Object.keys(choices), '').map((choice) => [scene, choice] as const),
          ),
        )
        .map((rows) => ({ rows: Object.fromEntries(rows.filter(([, choice]) => choice !== '')) }));
    case 'rank':
    case 'sequence':
      return fc.shuffledSubarray(key.order).map((order) => ({ order }));
    case 'text':
    case 'gap':
      return fc
        .tuple(
          ...Object.entries(key.gaps).map(([name, gap]) =>
            fc
              .constantFrom(...(gap.options ?? ['Collaboration.', 'joint-working', 'colaboration', 'trust']))
              .map((text) => [name, text] as const),
          ),
        )
        .chain((entries) => part(Object.fromEntries(entries)))
        .map((gaps) => ({ gaps }));
  }
}

export const anyKey: fc.Arbitrary<Key> = fc.oneof(
  fc.oneof(sbaKey, multiNKey, multiAllKey, spotKey),
  fc.oneof(matchKey, gridKey, rateKey),
  fc.oneof(sequenceKey, rankKey),
  fc.oneof(gapKey, textKey),
  caseKey,
);

/** A key with a response of its type, "I do not know yet" among them. */
export const answered: fc.Arbitrary<Answered> = anyKey.chain((key) =>
  fc
    .oneof({ weight: 9, arbitrary: responseTo(key) }, { weight: 1, arbitrary: fc.constant({ unknown: true } as const) })
    .map((response) => ({ key, response })),
);

/** The response that earns every unit. */
export function fullResponse(key: Key): Response {
  switch (key.type) {
    case 'sba':
      return { option: key.key };
    case 'multi-n':
    case 'spot':
    case 'multi-all':
      return { options: key.key };
    case 'match':
    case 'grid':
    case 'rate':
      return { rows: key.rows };
    case 'case':
      return {
        rows: Object.fromEntries(
          Object.entries(key.scenes).flatMap(([scene, choices]) =>
            Object.keys(choices).length === 0 ? [] : [[scene, 'c0']],
          ),
        ),
      };
    case 'rank':
    case 'sequence':
      return { order: key.order };
    case 'text':
    case 'gap':
      return { gaps: Object.fromEntries(Object.entries(key.gaps).map(([name, gap]) => [name, gap.key])) };
  }
}

const cell = fc.record({
  criterion: fc.constantFrom('1.1', '1.2', '2.1'),
  level: fc.constantFrom<PoolItem['level'][]>('recall', 'apply', 'judge'),
});

/** A pool of up to 30 items over three criteria and levels, some of them siblings. */
export const pool: fc.Arbitrary<readonly PoolItem[]> = fc
  .array(fc.record({ cell, key: fc.oneof(sbaKey, matchKey, gapKey), sibling: fc.option(fc.nat(29)) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((specs) =>
    specs.map(({ cell: { criterion, level }, key, sibling }, index) => ({
      id: `item-${index}`,
      rev: 1,
      criteria: [criterion],
      level,
      key,
      siblings: sibling === null || sibling === index ? [] : [`item-${sibling}`],
    })),
  );
