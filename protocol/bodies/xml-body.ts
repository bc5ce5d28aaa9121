import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { DecodedBody } from './decoded-body.ts';
import { escapeXml } from './escape-xml.ts';
import { xmlExceeds } from './exceeds-bounds.ts';
import { findXmlFault } from './find-xml-fault.ts';
import { placeInText } from './place-in-text.ts';

/**
 * Reads an XML body: attributes are ignored, leaves stay text as they are but for one of white space alone, which is as
 * good as empty, and the elements at `lists` (dotted paths
 * below the root) are always arrays. A DOCTYPE is refused, so that no entity can be defined.
 */
export function decodeXml(text: string, lists: ReadonlySet<string>): DecodedBody {
  const excess = xmlExceeds(text);
  if (excess !== undefined) return { ok: false, problem: excess, excessive: true };
  try {
    const problem = findProblem(text);
    if (problem !== undefined) return { ok: false, problem };
    return rootOf(parserFor(lists).parse(text) as Record<string, unknown>);
  } catch (error) {
    return { ok: false, problem: `unreadable XML: ${(error as Error).message}` };
  }
}

/** Writes an XML body: an array repeats the element that is named after its key, undefined values are left out. */
export function encodeXml(root: string, value: unknown): string {
  return `<?xml version='1.0' encoding='UTF-8'?>${element(root, value)}`;
}

/** The parser reads on past malformed XML, so it only sees what is sound. A long message quotes the text: left out. */
function findProblem(text: string): string | undefined {
  const fault = findXmlFault(text);
  const valid = fault?.problem.includes('DOCTYPE') === true ? true : XMLValidator.validate(text);
  if (valid !== true) {
    const { code, msg, line, col } = valid.err;
    const place = Number.isInteger(col) ? `line ${line}, column ${col}` : placeInText(text, text.length);
    return `malformed XML at ${place}: ${msg.length > 200 ? code : msg}`;
  }
  return fault && `malformed XML at ${placeInText(text, fault.offset)}: ${fault.problem}`;
}

function parserFor(lists: ReadonlySet<string>): XMLParser {
  return new XMLParser({
    ignoreAttributes: true,
    ignoreDeclaration: true,
    ignorePiTags: true,
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
    isArray: (_name, path) => lists.has(belowRoot(String(path))),
  });
}

function belowRoot(path: string): string {
  const dot = path.indexOf('.');
  return dot === -1 ? '' : path.slice(dot + 1);
}

function rootOf(parsed: Record<string, unknown>): DecodedBody {
  const [entry, ...others] = Object.entries(parsed).filter(([name]) => !name.startsWith('#') && !name.startsWith('?'));
  if (!entry || others.length > 0) return { ok: false, problem: 'XML without exactly one root element' };
  const [root, value] = entry;
  const fields = typeof value === 'object' && value !== null && !Array.isArray(value) ? withoutBlanks(value) : {};
  return { ok: true, format: 'xml', root, value: fields as Readonly<Record<string, unknown>> };
}

/** Text between elements is layout: dropped wherever an element has children, and nothing in one that holds only that. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutBlanks);
  if (typeof value === 'string') return /^[ \t\r\n]*$/.test(value) ? '' : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== '#text');
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutBlanks(inner)]));
}

function element(name: string, value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => element(name, item)).join('');
  if (typeof value === 'object' && value !== null) {
    const inner = Object.entries(value)
      .map(([key, item]) => element(key, item))
      .join('');
    return `<${name}>${inner}</${name}>`;
  }
  return `<${name}>${escapeXml(typeof value === 'string' ? value : JSON.stringify(value))}</${name}>`;
}
