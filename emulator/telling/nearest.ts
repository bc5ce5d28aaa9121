/** The three ids that share most pairs of adjacent letters with a text, quoted for a message. */
export function nearest(text: string, ids: readonly string[]): string {
  const wanted = pairsOf(text);
  const likeness = (id: string): number => {
    const pairs = pairsOf(id);
    const common = [...pairs].filter((pair) => wanted.has(pair)).length;
    return common / (pairs.size + wanted.size);
  };
  const ranked = ids.map((id) => ({ id, likeness: likeness(id) })).toSorted((a, b) => b.likeness - a.likeness);
  return ranked
    .slice(0, 3)
    .map(({ id }) => `"${id}"`)
    .join(', ');
}

function pairsOf(text: string): ReadonlySet<string> {
  const letters = text.toLowerCase();
  return new Set(Array.from({ length: Math.max(letters.length - 1, 1) }, (_, at) => letters.slice(at, at + 2)));
}
