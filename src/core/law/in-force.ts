/** Whether a law or a provision was in force on a day. */
export type ForceState = 'in-force' | 'not-yet' | 'ended' | 'unknown';

/**
 * The state on `day` (YYYY-MM-DD) of something in force from `from` until before `to`.
 * Dates may be YYYY or YYYY-MM: then a day inside that year or month is `unknown`, since the record does not say.
 */
export function forceOn(dates: { readonly from?: string | undefined; readonly to?: string | undefined }, day: string): ForceState {
  if (dates.from === undefined) return dates.to !== undefined && reached(dates.to, day) === 'yes' ? 'ended' : 'unknown';
  const begun = reached(dates.from, day);
  if (begun === 'no') return 'not-yet';
  const over = dates.to === undefined ? 'no' : reached(dates.to, day);
  if (over === 'yes') return 'ended';
  return begun === 'yes' && over === 'no' ? 'in-force' : 'unknown';
}

/** Whether `day` is on or after a date that may be less exact than a day. */
function reached(date: string, day: string): 'yes' | 'no' | 'perhaps' {
  if (date.length === 10) return day >= date ? 'yes' : 'no';
  const same = day.slice(0, date.length);
  if (same > date) return 'yes';
  return same < date ? 'no' : 'perhaps';
}
