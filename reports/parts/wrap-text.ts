const escape = /\u001B\[[0-9;]*m/g;
const command = 'npx slb-conformance ';
/** What stands in quotes for a shell is one word. */
const words = /\s*(?:(?<!\S)'[^']*'|\S)+/g;
const widestLabel = 24;

/**
 * Breaks lines that are longer than a terminal is wide between words. What follows hangs under the text of the line; a
 * command is continued as a shell reads it. Words that are longer than a line stay whole.
 */
export function wrapText(text: string, columns: number | undefined): string {
  if (columns === undefined) return text;
  return text
    .split('\n')
    .flatMap((line) => wrapLine(line, columns))
    .join('\n');
}

function wrapLine(line: string, columns: number): readonly string[] {
  if (lengthOf(line) <= columns) return [line];
  const end = line.includes(command) ? ' \\' : '';
  const hanging = ' '.repeat(hang(line));
  const lines: string[] = [];
  let current = '';
  for (const word of line.match(words) ?? []) {
    if (current !== '' && lengthOf(current) + lengthOf(word) > columns - end.length) {
      lines.push(`${current}${end}`);
      current = `${hanging}${word.trimStart()}`;
    } else {
      current += word;
    }
  }
  return [...lines, current];
}

/** Where the text of `  label  text` begins; of anything else, a little to the right of its beginning. */
function hang(line: string): number {
  const bare = line.replaceAll(escape, '');
  const labelled = /^\s*\S+(?: \S+)?\s{2,}(?=\S)/.exec(bare)?.[0].length;
  if (labelled !== undefined && labelled <= widestLabel) return labelled;
  return (/^\s*/.exec(bare)?.[0].length ?? 0) + 4;
}

function lengthOf(text: string): number {
  return text.replaceAll(escape, '').length;
}
