/**
 * Writes a JSON value in one way only, so that equal values give equal texts: keys sorted by code unit, no spaces
 * (the ordering and spacing of RFC 8785, JSON Canonicalization Scheme). A key without a value is left out, as JSON.stringify does.
 * Throws a RangeError on a value nested some thousands deep.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry ?? null)).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join()}}`;
}
