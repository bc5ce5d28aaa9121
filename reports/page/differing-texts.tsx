import type { ComponentChildren } from 'preact';

type Marked = readonly { readonly text: string; readonly differs: boolean }[];

/** Longer texts are compared no more; it would take long, and nobody would see the difference. */
const longest = 300;

/** Where less than this part of the words is the same, everything differs, and marks would only be noise. */
const leastAlike = 0.3;

/** Two texts word by word, with what only one of them has marked. */
export function differingTexts(one: string, other: string): readonly [ComponentChildren, ComponentChildren] {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.length > longest || b.length > longest) return [one, other];
  const [sameInOne, sameInOther] = common(a, b);
  const isWord = (word: string): boolean => /\w/.test(word);
  const alike = a.filter((word, index) => sameInOne.has(index) && isWord(word)).length;
  if (alike < leastAlike * Math.max(a.filter(isWord).length, b.filter(isWord).length)) return [one, other];
  return [shown(joined(a, sameInOne)), shown(joined(b, sameInOther))];
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|[\w.-]+|[^\s\w.-]/g) ?? [];
}

/** The places of a longest common subsequence in both. */
function common(a: readonly string[], b: readonly string[]): readonly [ReadonlySet<number>, ReadonlySet<number>] {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  for (let row = a.length - 1; row >= 0; row -= 1) {
    for (let column = b.length - 1; column >= 0; column -= 1) {
      lengths[row * width + column] =
        a[row] === b[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    }
  }
  const [inA, inB] = [new Set<number>(), new Set<number>()];
  let [row, column] = [0, 0];
  while (row < a.length && column < b.length) {
    if (a[row] === b[column]) {
      inA.add(row);
      inB.add(column);
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return [inA, inB];
}

/** Neighbours that are alike in this are one piece; white space between two that differ differs too. */
function joined(words: readonly string[], same: ReadonlySet<number>): Marked {
  const pieces: { text: string; differs: boolean }[] = [];
  words.forEach((text, index) => {
    const isGap = text.trim() === '';
    const differs = isGap ? !same.has(index - 1) && !same.has(index + 1) && words.length > index + 1 : !same.has(index);
    const last = pieces.at(-1);
    if (last?.differs === differs) last.text += text;
    else pieces.push({ text, differs });
  });
  return pieces;
}

function shown(pieces: Marked): ComponentChildren {
  return pieces.map(({ text, differs }) => (differs ? <mark>{text}</mark> : text));
}
