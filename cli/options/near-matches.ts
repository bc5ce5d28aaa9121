/** Known names that resemble a mistyped one, best first, as the end of a message; empty if none does. */
export function nearMatches(name: string, known: readonly string[]): string {
  const close = nearest(name, known);
  return close.length === 0 ? '' : ` (did you mean ${close.join(', ')}?)`;
}

/** The three known names that most resemble a mistyped one, or fewer. */
export function nearest(name: string, known: readonly string[]): readonly string[] {
  const wanted = name.toLowerCase();
  return known
    .map((candidate) => ({ candidate, distance: distance(wanted, candidate.toLowerCase()) }))
    .filter(
      ({ candidate, distance: far }) =>
        far <= Math.max(2, wanted.length / 4) || candidate.toLowerCase().includes(wanted),
    )
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Patterns with an asterisk at the end that match known names and resemble one that matches none, as the end of a message. */
export function nearPatterns(pattern: string, known: readonly string[]): string {
  const wanted = pattern.toLowerCase();
  const stems = known.flatMap((name) => [...name.matchAll(/\./g)].map(({ index }) => name.slice(0, index)));
  const close = [...new Set(stems.map((stem) => `${stem}.*`))]
    .map((candidate) => ({
      candidate,
      shared: sharedStart(wanted, candidate.toLowerCase()),
      distance: distance(wanted, candidate.toLowerCase()),
    }))
    .toSorted((a, b) => b.shared - a.shared || a.distance - b.distance)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
  return close.length === 0 ? '' : ` (did you mean ${close.join(', ')}?)`;
}

/** How much of the beginnings of two names is the same, in characters up to the last dot. */
function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length).lastIndexOf('.') + 1;
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
