/** So much of what they begin with stands in front; half of the rest is before the place where two texts part. */
const beginning = 60;

/** Where the values begin that two sentences speak of is looked for among their first words. */
const firstWords = 12;

/** Two texts cut to a length so that both show where they part, though that be far from where they begin. */
export function cutAlike(one: string, other: string, length: number): readonly [string, string] {
  if (one.length <= length && other.length <= length) return [one, other];
  const [inOne, inOther] = partingOf(one, other);
  const before = Math.floor((length - beginning) / 2);
  const isSeen = inOne < length - before && inOther < length - before;
  const cut = (text: string, at: number): string =>
    isSeen ? firstOf(text, length) : around(text, at - before, length);
  return [cut(one, inOne), cut(other, inOther)];
}

/** The first place where each goes on in another way, after the longest text that both have in common from some of their first words on. */
function partingOf(one: string, other: string): readonly [number, number] {
  let found = { length: -1, at: [0, 0] as readonly [number, number] };
  for (const i of wordStarts(one)) {
    for (const j of wordStarts(other)) {
      const length = commonLength(one, i, other, j);
      if (length > found.length) found = { length, at: [i + length, j + length] };
    }
  }
  return found.at;
}

function wordStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; starts.length < firstWords;) {
    at = text.indexOf(' ', at) + 1;
    if (at === 0) break;
    starts.push(at);
  }
  return starts;
}

function commonLength(one: string, i: number, other: string, j: number): number {
  let length = 0;
  while (i + length < one.length && one[i + length] === other[j + length]) length += 1;
  return length;
}

/** How a text begins, and what stands from a place on. */
function around(text: string, place: number, length: number): string {
  if (text.length <= length) return text;
  const from = Math.min(place, text.length - (length - beginning));
  if (from <= beginning) return firstOf(text, length);
  return `${firstOf(text, beginning)}${firstOf(text.slice(from), length - beginning)}`;
}

function firstOf(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
}
