/** Where a text breaks a rule of XML, and which. */
export interface XmlFault {
  readonly offset: number;
  readonly problem: string;
}

const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const reference = /&([^;\s&]*)(;?)/g;
const tag = /<(?:[^>"']|"[^"]*"|'[^']*')*>/y;
const predefined = new Set(['lt', 'gt', 'amp', 'quot', 'apos']);
/** What is skipped as a whole, by how it begins. */
const spans = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/**
 * Finds what fast-xml-parser's validator lets pass although XML 1.0 forbids it: characters that may not occur, entities
 * that nothing defines, text outside the root. A DOCTYPE is a fault too, so that no entity can be defined.
 */
export function findXmlFault(text: string): XmlFault | undefined {
  const character = text.search(forbidden);
  if (character !== -1) return { offset: character, problem: 'a character that XML forbids' };
  let depth = 0;
  let offset = 0;
  while (offset < text.length) {
    const next = endOfText(text, offset);
    const fault = faultInText(text.slice(offset, next), depth);
    if (fault) return { ...fault, offset: offset + fault.offset };
    if (next >= text.length) return undefined;
    const markup = readMarkup(text, next);
    if (typeof markup === 'string') return { offset: next, problem: markup };
    depth += markup.step;
    offset = markup.end;
  }
  return undefined;
}

function endOfText(text: string, offset: number): number {
  const next = text.indexOf('<', offset);
  return next === -1 ? text.length : next;
}

function faultInText(text: string, depth: number): XmlFault | undefined {
  const first = text.search(/[^\s\uFEFF]/);
  if (depth === 0 && first !== -1) return { offset: first, problem: 'text outside the root element' };
  for (const match of text.matchAll(reference)) {
    const [, name = '', semicolon = ''] = match;
    if (semicolon === '' || !isDefined(name)) {
      return { offset: match.index, problem: 'a reference to an entity or character that does not exist' };
    }
  }
  return undefined;
}

function readMarkup(text: string, offset: number): { readonly end: number; readonly step: number } | string {
  for (const [opening, closing] of spans) {
    if (!text.startsWith(opening, offset)) continue;
    const end = text.indexOf(closing, offset + opening.length);
    return end === -1 ? `${opening} without an end` : { end: end + closing.length, step: 0 };
  }
  if (text.startsWith('<!', offset)) return 'a DOCTYPE, which no answer needs';
  tag.lastIndex = offset;
  if (!tag.test(text)) return 'a tag without an end';
  const end = tag.lastIndex;
  if (text.startsWith('</', offset)) return { end, step: -1 };
  return { end, step: text[end - 2] === '/' ? 0 : 1 };
}

function isDefined(name: string): boolean {
  if (predefined.has(name)) return true;
  if (!/^#(?:\d+|x[\dA-Fa-f]+)$/.test(name)) return false;
  const code = Number(name.startsWith('#x') ? `0${name.slice(1)}` : name.slice(1));
  return code <= 0x10ffff && !forbidden.test(String.fromCodePoint(code));
}
