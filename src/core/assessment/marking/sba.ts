import { choiceParts } from '#core/assessment/choices.ts';
import type { Marking } from '#core/assessment/rules.ts';
import type { KeyOf, Response } from '#core/assessment/types.ts';

/** Single best answer: one unit for the key, none for anything else. */
export const sbaMarking: Marking<'sba'> = {
  problems: (key, response) =>
    'unknown' in response || chosenOf(key, response) !== undefined ? [] : [{ reason: 'nothing-chosen' }],
  score: (key, response) => {
    const chosen = chosenOf(key, response);
    return {
      got: chosen === key.key ? 1 : 0,
      max: 1,
      parts: choiceParts(key.options, new Set([key.key]), new Set(chosen === undefined ? [] : [chosen])),
    };
  },
};

function chosenOf(key: KeyOf<'sba'>, response: Response): string | undefined {
  return 'option' in response && key.options.includes(response.option) ? response.option : undefined;
}
