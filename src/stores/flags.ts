/*
 * Questions that a learner flagged while a form is open: kept for the tab, since a flag means "come back before you hand
 * in" and nothing afterwards. Where the tab keeps nothing, flags last as long as the page.
 */

const nameOf = (form: string) => `cg:flags:${form}`;

/** The questions of a form that are flagged, by id. */
export function flagsOf(form: string): ReadonlySet<string> {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(nameOf(form)) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    return new Set();
  }
}

/** Keeps the flags of a form; none are kept of one without flags. */
export function keepFlags(form: string, flags: ReadonlySet<string>): void {
  try {
    if (flags.size === 0) sessionStorage.removeItem(nameOf(form));
    else sessionStorage.setItem(nameOf(form), JSON.stringify([...flags]));
  } catch {
    // The flags last as long as the page.
  }
}
