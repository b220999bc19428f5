import { BEST_RATING, caseMarking, choiceIn } from '#core/assessment/marking/case.ts';
import type { ItemRules } from '#core/assessment/rules.ts';
import { parseStored } from '#core/assessment/stored-response.ts';
import { meanOf } from '#core/text/mean.ts';
import type { KeyOf } from '#core/assessment/types.ts';

/** A branching case from one seat. Its choices keep their order, as a story is told in one order. */
export const branching: ItemRules<'case'> = {
  ...caseMarking,
  keyOf: ({ scenes }) => ({
    type: 'case',
    start: scenes[0]?.id ?? '',
    scenes: Object.fromEntries(
      scenes.map(({ id, choices }) => [
        id,
        Object.fromEntries(choices.map(({ id: choice, to, rating }) => [choice, { to, rating }])),
      ]),
    ),
  }),
  parse: ({ scenes }, stored) =>
    parseStored(stored, (response) => {
      if (!('rows' in response)) return 'other-type';
      const kept = Object.entries(response.rows).filter(
        ([scene, choice]) => choiceIn(scenes, scene, choice) !== undefined,
      );
      return { rows: Object.fromEntries(kept) };
    }),
  guess: (key) => meanFrom(key, key.start, { got: 0, max: 0 }, new Set()),
  lists: () => [],
};

type Earned = { readonly got: number; readonly max: number };

/** The mean fraction over random ways on from a scene; a way that would turn back ends there. */
function meanFrom(key: KeyOf<'case'>, scene: string, { got, max }: Earned, passed: ReadonlySet<string>): number {
  const choices = passed.has(scene) ? [] : Object.values(key.scenes[scene] ?? {});
  if (choices.length === 0) return max === 0 ? 0 : got / max;
  const means = choices.map(({ to, rating }) =>
    meanFrom(key, to, { got: got + rating, max: max + BEST_RATING }, new Set([...passed, scene])),
  );
  return meanOf(means);
}
