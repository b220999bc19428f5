/** Whether a law or a provision was in force on a day, as far as its dates say. */
export type ForceState = 'in-force' | 'not-yet' | 'ended' | 'unknown';

/** Dates as exact as the record has them: YYYY, YYYY-MM or YYYY-MM-DD. */
export type ForceDates = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly made?: string | undefined;
};

/**
 * The state on `day` (YYYY-MM-DD) of something in force from `from` until before `to`.
 * A day inside a year or month that is all the record has is `unknown`; so is a day after a law was made
 * when the record has no day on which it began.
 */
export function forceOn({ from, to, made }: ForceDates, day: string): ForceState {
  const over = to === undefined ? 'no' : reached(to, day);
  if (over === 'yes') return 'ended';
  if (from === undefined) return made !== undefined && reached(made, day) === 'no' ? 'not-yet' : 'unknown';
  const begun = reached(from, day);
  if (begun === 'no') return 'not-yet';
  return begun === 'yes' && over === 'no' ? 'in-force' : 'unknown';
}

/** Whether `day` is on or after a date that may be less exact than a day. */
function reached(date: string, day: string): 'yes' | 'no' | 'perhaps' {
  if (date.length === 10) return day >= date ? 'yes' : 'no';
  const same = day.slice(0, date.length);
  if (same > date) return 'yes';
  return same < date ? 'no' : 'perhaps';
}
