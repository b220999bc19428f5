import { partsOfOrder, placesIn, problemsOfOrder } from '#core/assessment/marking/order.ts';
import type { Marking } from '#core/assessment/rules.ts';

/**
 * Actions in order of judgement, marked by distance: with D the sum of the places by which actions stand away from their
 * own, 1 − D / floor(n²/2), whose divisor is the most that D can be (Diaconis and Graham 1977). For five actions it is
 * the marking of the UK Foundation Programme, 20 − D with 8 at worst, brought to 0 to 1.
 */
export const rankMarking: Marking<'rank'> = {
  problems: problemsOfOrder,
  score: (key, response) => {
    const places = placesIn(key, response);
    const most = Math.floor(places.length ** 2 / 2);
    const far = (step: number) => Math.max(step, places.length - 1 - step);
    const distance = places.reduce((sum, place, step) => sum + (place === -1 ? far(step) : Math.abs(place - step)), 0);
    return { got: Math.max(0, most - distance), max: most, parts: partsOfOrder(key, places) };
  },
};
