/**
 * The Damerau–Levenshtein distance of two texts, in edits: one edit adds, drops or changes a character, or swaps two
 * neighbours. Unrestricted, so that it is a true metric (Damerau 1964; Lowrance and Wagner 1975).
 */
export function editDistance(from: string, to: string): number {
  const a = [...from];
  const b = [...to];
  const rows: number[][] = [b.map((_, j) => j + 1)];
  const lastRowOf = new Map<string, number>();
  // Row and column 0 stand for "nothing yet"; `rows` keeps only columns 1 and on.
  const cost = (i: number, j: number): number => (j === 0 ? i : (rows[i]?.[j - 1] ?? i + j));
  for (let i = 1; i <= a.length; i += 1) {
    const row: number[] = [];
    rows.push(row);
    let lastMatch = 0;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapRow = lastRowOf.get(b[j - 1] ?? '') ?? 0;
      const swap =
        swapRow > 0 && lastMatch > 0
          ? cost(swapRow - 1, lastMatch - 1) + (i - swapRow - 1) + 1 + (j - lastMatch - 1)
          : Infinity;
      row.push(Math.min(cost(i - 1, j) + 1, cost(i, j - 1) + 1, cost(i - 1, j - 1) + (same ? 0 : 1), swap));
      if (same) lastMatch = j;
    }
    lastRowOf.set(a[i - 1] ?? '', i);
  }
  return cost(a.length, b.length);
}
