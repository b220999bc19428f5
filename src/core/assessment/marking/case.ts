import type { Marking } from '#core/assessment/rules.ts';
import type { KeyOf, Response } from '#core/assessment/types.ts';

/** A decision that was made on the way through a case. */
type Step = { readonly scene: string; readonly choice: string; readonly rating: number };

/** The decisions of a response in the order of the story, and the scene in which it stands. */
export type Way = { readonly steps: readonly Step[]; readonly at: string };

/** The most that a decision can earn. */
export const BEST_RATING = 3;

/** Follows a response from the first scene as far as it goes; choices in other scenes do not count, and no scene comes twice. */
export function wayThrough({ start, scenes }: KeyOf<'case'>, response: Response): Way {
  const rows = 'rows' in response ? response.rows : {};
  const steps: Step[] = [];
  const seen = new Set<string>();
  let at = start;
  while (!seen.has(at)) {
    seen.add(at);
    const choice = rows[at] ?? '';
    const taken = choiceIn(scenes, at, choice);
    if (taken === undefined) break;
    steps.push({ scene: at, choice, rating: taken.rating });
    at = taken.to;
  }
  return { steps, at };
}

/** A choice of a scene, unless there is none of that name. */
export function choiceIn(
  scenes: KeyOf<'case'>['scenes'],
  scene: string,
  choice: string,
): { readonly to: string; readonly rating: number } | undefined {
  const choices = Object.hasOwn(scenes, scene) ? scenes[scene] : undefined;
  return choices !== undefined && Object.hasOwn(choices, choice) ? choices[choice] : undefined;
}

/** Whether a scene asks for nothing more. */
export const isEnding = ({ scenes }: KeyOf<'case'>, scene: string): boolean =>
  Object.keys(scenes[scene] ?? {}).length === 0;

/**
 * A branching case: the mean rating of the decisions on the way, three units each (assessment guide, section 1). A way that
 * has not come to its end waits for one more decision, which earns nothing yet.
 */
export const caseMarking: Marking<'case'> = {
  problems: (key, response) => {
    const { steps, at } = wayThrough(key, response);
    if ('unknown' in response || isEnding(key, at)) return [];
    return steps.length === 0 ? [{ reason: 'nothing-chosen' }] : [{ part: at, reason: 'row-empty' }];
  },
  score: (key, response) => {
    const { steps, at } = wayThrough(key, response);
    const isOpen = !isEnding(key, at);
    return {
      got: steps.reduce((sum, { rating }) => sum + rating, 0),
      max: BEST_RATING * (steps.length + Number(isOpen)),
      parts: Object.fromEntries([
        ...steps.map(({ scene, rating }) => [scene, rating === BEST_RATING ? 'right' : 'wrong'] as const),
        ...(isOpen ? [[at, 'missed'] as const] : []),
      ]),
    };
  },
};
