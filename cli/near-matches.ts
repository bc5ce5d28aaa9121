/** Known names that resemble a mistyped one, best first, as the end of a message; empty if none does. */
export function nearMatches(name: string, known: readonly string[]): string {
  const wanted = name.toLowerCase();
  const close = known
    .map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase()) }))
    .filter(
      ({ candidate, distance: far }) =>
        far <= Math.max(2, wanted.length / 4) || candidate.toLowerCase().includes(wanted),
    )
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
  return close.length === 0 ? '' : ` (did you mean ${close.join(', ')}?)`;
}

/** Levenshtein distance, row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
