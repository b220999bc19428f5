import type { PartMark } from '#core/assessment/rules.ts';
import type { Mark, Problem, Response } from '#core/assessment/types.ts';

type Ordered = { readonly order: readonly string[] };

/** Parts without a place or with two, or one problem for the whole when none has a place. */
export function problemsOfOrder(key: Ordered, response: Response): readonly Problem[] {
  if ('unknown' in response) return [];
  const order = 'order' in response ? response.order : [];
  if (!order.some((id) => key.order.includes(id))) return [{ reason: 'nothing-chosen' }];
  return key.order.flatMap((part): Problem[] => {
    const times = order.filter((id) => id === part).length;
    if (times === 1) return [];
    return [{ part, reason: times === 0 ? 'row-empty' : 'place-twice' }];
  });
}

/** Where each part of the key stands in a response, in the order of the key; −1 for none. */
export function placesIn(key: Ordered, response: Response): readonly number[] {
  const order = 'order' in response ? [...new Set(response.order)].filter((id) => key.order.includes(id)) : [];
  return key.order.map((id) => order.indexOf(id));
}

/** What became of each part: right in its own place. */
export function partsOfOrder(key: Ordered, places: readonly number[]): Mark['parts'] {
  const word = (place: number, step: number): PartMark =>
    place === -1 ? 'missed' : place === step ? 'right' : 'wrong';
  return Object.fromEntries(key.order.map((id, step) => [id, word(places[step] ?? -1, step)]));
}
