import { decodeXml } from '../../protocol/bodies/xml-body.ts';
import type { WireResponse } from '../../protocol/wire.ts';
import { listPathsOf } from '../../harness/answers/list-paths.ts';
import type { AdapterResult, AdapterStep, SurfacedError } from '../adapter-protocol.ts';
import { withExactNumbers } from '../exact-numbers.ts';
import { bookOf } from './documented-action.ts';

/** What an answer says: data, or an error with all that can be read of it. */
export function readAnswer(step: AdapterStep, response: WireResponse): AdapterResult {
  const { status } = response;
  const isGood = status >= 200 && status < 300;
  const read = response.unreadable === undefined ? parse(step, response) : { problem: response.unreadable };
  if (!isGood) return { id: step.id, error: errorOf(status, read) };
  if ('problem' in read)
    return { id: step.id, error: { kind: 'parse', class: 'UnreadableAnswer', status, message: read.problem } };
  return { id: step.id, result: read.value, status };
}

type Read = { readonly value: Readonly<Record<string, unknown>> } | { readonly problem: string };

function parse(step: AdapterStep, { body }: WireResponse): Read {
  const text = body.replace(/^\uFEFF/, '').trim();
  if (text === '') return { problem: 'the answer has no body' };
  if (text.startsWith('<')) return parseXml(step, text);
  try {
    const value: unknown = JSON.parse(withExactNumbers(text));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { value: value as Readonly<Record<string, unknown>> };
    }
    return { problem: 'the answer is no JSON object' };
  } catch (error) {
    return { problem: `the answer is no JSON: ${(error as Error).message}` };
  }
}

function parseXml(step: AdapterStep, text: string): Read {
  const decoded = decodeXml(text, listsOf(step));
  if (!decoded.ok) return { problem: decoded.problem };
  const isEnvelope = typeof decoded.value['Code'] === 'string';
  return step.format === 'xml' || isEnvelope
    ? { value: decoded.value }
    : { problem: 'the answer is XML although JSON was asked for' };
}

/** Which elements are lists, as the specs say. */
function listsOf(step: AdapterStep): ReadonlySet<string> {
  const book = bookOf(step);
  return book ? listPathsOf(book, step.action) : new Set();
}

function errorOf(status: number, read: Read): SurfacedError {
  if ('problem' in read) return { kind: 'service', class: 'ServiceError', status, message: read.problem };
  const { value } = read;
  const pick = (...names: readonly string[]): unknown =>
    names.map((name) => value[name]).find((one) => one !== undefined);
  const [code, requestId, message] = [pick('Code', 'code'), pick('RequestId', 'requestId'), pick('Message', 'message')];
  const textOf = (one: unknown): string | null =>
    one === undefined || one === null ? null : typeof one === 'string' ? one : JSON.stringify(one);
  return {
    kind: 'service',
    class: 'ServiceError',
    status,
    code: textOf(code),
    requestId: textOf(requestId),
    message: textOf(message),
    fields: value,
  };
}
