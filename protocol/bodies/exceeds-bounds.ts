/** How large an answer may be before it is parsed: many times what the largest documented one needs. */
export const bounds = { depth: 100, members: 50_000, letters: 100_000 } as const;

/**
 * What makes a JSON text too large to be parsed: it is only scanned, so that nothing grows with it. Of a text that is no
 * JSON, the parser tells what is wrong.
 */
export function jsonExceeds(text: string): string | undefined {
  let depth = 0;
  let members = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    switch (text.charCodeAt(offset)) {
      case quote: {
        const end = endOfString(text, offset);
        if (end - offset > bounds.letters) return `JSON with a text of more than ${bounds.letters} letters`;
        offset = end;
        break;
      }
      case opensObject:
      case opensList:
        depth += 1;
        members += 1;
        break;
      case closesObject:
      case closesList:
        depth -= 1;
        break;
      case comma:
        members += 1;
        break;
    }
    if (depth > bounds.depth) return `JSON nested deeper than ${bounds.depth} levels`;
    if (members > bounds.members) return `JSON with more than ${bounds.members} members`;
  }
  return undefined;
}

/** What makes an XML text too large to be parsed: tags are counted, attributes with them. */
export function xmlExceeds(text: string): string | undefined {
  let depth = 0;
  let members = 0;
  for (let offset = text.indexOf('<'); offset !== -1; offset = text.indexOf('<', offset + 1)) {
    const span = spans.find(([opening]) => text.startsWith(opening, offset));
    if (span) {
      const end = text.indexOf(span[1], offset);
      members += 1;
      if (end === -1) return undefined;
      offset = end;
    } else if (text.charCodeAt(offset + 1) === slash) {
      depth -= 1;
    } else {
      members += 1;
      const end = text.indexOf('>', offset);
      if (end === -1 || text.charCodeAt(end - 1) !== slash) depth += 1;
      if (end - offset > longestTag) return `XML with a tag of more than ${longestTag} characters`;
    }
    if (depth > bounds.depth) return `XML nested deeper than ${bounds.depth} levels`;
    if (members > bounds.members) return `XML with more than ${bounds.members} elements`;
  }
  return undefined;
}

/** Attributes are not read at all, so no tag needs to be longer. */
const longestTag = 10_000;

const spans = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

const [quote, backslash, comma, slash] = ['"', '\\', ',', '/'].map((character) => character.charCodeAt(0));
const [opensObject, closesObject, opensList, closesList] = ['{', '}', '[', ']'].map((one) => one.charCodeAt(0));

function endOfString(text: string, start: number): number {
  for (let offset = start + 1; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code === quote) return offset;
    if (code === backslash) offset += 1;
  }
  return text.length;
}
