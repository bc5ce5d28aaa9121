import { decodeJson } from './json-body.ts';
import { decodeXml } from './xml-body.ts';
import type { WireFormat } from '../wire.ts';
import type { DecodedBody } from './decoded-body.ts';

export interface BodyInput {
  readonly body: string;
  readonly contentType?: string;
  readonly expected: WireFormat;
  /** Dotted paths below the root that are lists, so that one element reads as a list of one. */
  readonly lists: ReadonlySet<string>;
}

/**
 * Decodes a body in the format that was asked for; any other body is a problem, never an exception. The first
 * character decides, for targets label bodies wrongly; the content type only helps to tell HTML from XML.
 */
export function decodeBody({ body, contentType, expected, lists }: BodyInput): DecodedBody {
  const start = body.trimStart().slice(0, 1000);
  if (start === '') return { ok: false, problem: 'an empty body' };
  if (isHtml(start, contentType, expected)) return { ok: false, problem: 'an HTML page instead of an API answer' };
  if (expected === 'json' && start.startsWith('<')) {
    return { ok: false, problem: 'XML although JSON was asked for', speaks: 'xml' };
  }
  if (expected === 'xml' && !start.startsWith('<')) {
    if (!/^[{[]/.test(start)) return { ok: false, problem: 'a body that is not XML' };
    return { ok: false, problem: 'JSON although XML was asked for', speaks: 'json' };
  }
  return expected === 'json' ? decodeJson(body) : decodeXml(body, lists);
}

function isHtml(start: string, contentType: string | undefined, expected: WireFormat): boolean {
  if (!start.startsWith('<')) return false;
  if (expected === 'json' && contentType?.toLowerCase().startsWith('text/html') === true) return true;
  const prologue = /^(?:<\?xml[^>]*>\s*|<!--(?:(?!-->).)*-->\s*)*/is.exec(start)?.[0] ?? '';
  return /^<(?:!doctype\s+html|html|head|body)\b/i.test(start.slice(prologue.length));
}
