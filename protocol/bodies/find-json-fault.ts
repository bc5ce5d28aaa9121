/** Where a text stops being JSON, and what would have been right there. */
export interface JsonFault {
  readonly offset: number;
  readonly wanted: string;
}

type Wanted = 'a value' | 'a value or ]' | 'a name' | 'a name or }' | 'a colon' | 'a comma or an end' | 'nothing more';

const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const escape = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;
const blank = /[ \t\n\r]*/y;

/**
 * Finds the first place where a text breaks the grammar of JSON (RFC 8259), which the engine's own message does not
 * always name; it also quotes the text, and half a secret escapes redaction. Undefined if the text is sound.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  const open: string[] = [];
  let wanted: Wanted = 'a value';
  let offset = 0;
  for (;;) {
    offset = matchEnd(blank, text, offset) ?? offset;
    if (offset >= text.length) return wanted === 'nothing more' ? undefined : { offset: text.length, wanted };
    const character = text[offset] ?? '';
    if (!fits(character, wanted, open)) return { offset, wanted };
    const token = endOfToken(text, offset);
    if (!token.sound) return { offset: token.end, wanted: token.end === offset ? wanted : 'the rest of a string' };
    offset = token.end;
    if (character === '{' || character === '[') open.push(character);
    if (character === '}' || character === ']') open.pop();
    wanted = wantedAfter(character, wanted, open);
  }
}

function fits(character: string, wanted: Wanted, open: readonly string[]): boolean {
  const closes = character === (open.at(-1) === '{' ? '}' : ']');
  if (wanted === 'a colon') return character === ':';
  if (wanted === 'a comma or an end') return character === ',' || closes;
  if (wanted === 'a name' || wanted === 'a name or }') return character === '"' || (wanted === 'a name or }' && closes);
  if (wanted === 'nothing more') return false;
  return (wanted === 'a value or ]' && closes) || !'}],:'.includes(character);
}

function wantedAfter(character: string, wanted: Wanted, open: readonly string[]): Wanted {
  if (character === '{') return 'a name or }';
  if (character === '[') return 'a value or ]';
  if (character === ':') return 'a value';
  if (character === ',') return open.at(-1) === '{' ? 'a name' : 'a value';
  if (wanted === 'a name' || (wanted === 'a name or }' && character === '"')) return 'a colon';
  return open.length === 0 ? 'nothing more' : 'a comma or an end';
}

function endOfToken(text: string, offset: number): { readonly sound: boolean; readonly end: number } {
  const character = text[offset] ?? '';
  if ('{}[],:'.includes(character)) return { sound: true, end: offset + 1 };
  if (character === '"') return endOfString(text, offset + 1);
  const end = matchEnd(scalar, text, offset);
  return end === undefined ? { sound: false, end: offset } : { sound: true, end };
}

function endOfString(text: string, start: number): { readonly sound: boolean; readonly end: number } {
  let offset = start;
  while (offset < text.length) {
    const character = text[offset] ?? '';
    if (character === '"') return { sound: true, end: offset + 1 };
    const next = character === '\\' ? matchEnd(escape, text, offset) : offset + 1;
    if (next === undefined || character < ' ') return { sound: false, end: offset };
    offset = next;
  }
  return { sound: false, end: text.length };
}

function matchEnd(pattern: RegExp, text: string, offset: number): number | undefined {
  pattern.lastIndex = offset;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
