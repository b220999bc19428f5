/** What a learner's record says of the items that they have met, by item id. */
export type ItemHistory = Readonly<Record<string, SeenItem>>;

/** When an item was last seen, in milliseconds since 1970, and whether the last mark was short of full. */
export type SeenItem = { readonly seenAt: number; readonly isWrong: boolean };

/** What choosing needs of a form: which items it has. */
export type DrawnItems = { readonly items: readonly { readonly id: string }[] };

const DAY = 86_400_000;

/**
 * Of some codes the one whose form has the most items never seen, then those seen longest ago (in whole days), then the
 * most last answered wrong; the first of equals. A form can so be shared and repeated from its code, because a learner's
 * history chooses among forms and never changes one.
 */
export function chooseCode(
  codes: readonly [string, ...string[]],
  history: ItemHistory,
  draw: (code: string) => DrawnItems,
): string {
  const [first, ...others] = codes.map((code) => ({ code, merit: meritOf(draw(code), history) }));
  if (first === undefined) return codes[0];
  return others.reduce((best, next) => (isMore(next.merit, best.merit) ? next : best), first).code;
}

function meritOf(form: DrawnItems, history: ItemHistory): readonly number[] {
  const seen = form.items
    .flatMap(({ id }) => (Object.hasOwn(history, id) ? [history[id]] : []))
    .filter((item) => item !== undefined);
  const days = seen.reduce((sum, { seenAt }) => sum + Math.floor(seenAt / DAY), 0);
  const meanDay = seen.length === 0 ? 0 : days / seen.length;
  return [form.items.length - seen.length, -meanDay, seen.filter(({ isWrong }) => isWrong).length];
}

function isMore(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}
