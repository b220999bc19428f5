import { rowsMarking } from '#core/assessment/marking/rows.ts';
import type { Marking } from '#core/assessment/rules.ts';

/**
 * How appropriate is each action: the mean of 1 − d/3, where d is how many steps of the four-point scale lie between a
 * rating and the key's; so three units for each action, less one for each step. An action without a rating earns none.
 */
export const rateMarking: Marking<'rate'> = {
  problems: rowsMarking.problems,
  score: (key, response) => {
    const steps = key.scale.length - 1;
    const rows = Object.entries(key.rows);
    const units = rows.map(([row, rating]) => {
      const at = key.scale.indexOf('rows' in response ? (response.rows[row] ?? '') : '');
      return at === -1 ? 0 : steps - Math.abs(at - key.scale.indexOf(rating));
    });
    return {
      got: units.reduce((sum, unit) => sum + unit, 0),
      max: steps * rows.length,
      parts: rowsMarking.score(key, response).parts,
    };
  },
};
