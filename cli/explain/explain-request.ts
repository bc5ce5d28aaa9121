import { encodeRequest } from '../../protocol/encode-request.ts';
import type { Call } from '../../cases/call.ts';
import type { CallPlan } from '../../cases/call-plan.ts';
import type { Step } from '../../cases/step.ts';
import { stepsOfType } from '../../cases/steps-of.ts';
import { usualForm } from '../../specs/oracle/documented-forms.ts';
import type { SpecBook } from '../../specs/spec-book.ts';
import { placesOf } from '../../harness/wire/places-of.ts';
import { spell } from '../../harness/wire/spelling.ts';
import { slotWords } from './explain-expectation.ts';
import type { ExampleRequest } from './explanation.ts';

/** The call of a plan as it goes over the wire, one parameter a line, with placeholders for what differs every time. */
export function explainRequest(
  caseId: string,
  plan: CallPlan,
  book: SpecBook,
  edition: string | undefined,
): ExampleRequest {
  const { call, tampering = {} } = plan;
  const usual = usualForm(book.service, edition);
  const { method = usual.method, format = usual.format, signature = usual.signature } = tampering;
  const { chunked, omit, override, places: chosen } = tampering;
  const parameters = spell(book, call.action, wordsOf(call), edition);
  const places = placesOf(book, call.action, parameters, chosen, edition);
  const place = tampering.place ?? (book.service.forms?.place === 'query' ? 'query' : undefined);
  const request = encodeRequest({
    action: call.action,
    version: book.service.version,
    parameters,
    places,
    credentials: { accessKeyId: '<AccessKeyId>', accessKeySecret: '' },
    format,
    method: method === 'GET' && Object.values(places).includes('body') ? 'POST' : method,
    timestamp: timestampOf(tampering.clockOffsetSeconds),
    nonce: '<SignatureNonce>',
    host: '<endpoint>',
    scheme: signature,
    forgedSignature: tampering.secret === 'wrong' ? '<Signature-with-another-secret>' : '<Signature>',
    ...(place ? { place } : {}),
    ...(chunked === undefined ? {} : { chunked }),
    ...(omit ? { omit } : {}),
    ...(override ? { override } : {}),
  });
  const [path = '/', query = ''] = request.target.split('?', 2);
  const { host: _host, ...headers } = request.headers;
  return {
    caseId,
    needs: [
      ...stepsOfType(plan, 'fixture').map(fixtureWords),
      ...stepsOfType(plan, 'prepare').map(({ calls: [{ action }] }) => `a call of ${action}`),
      ...stepsOfType(plan, 'enter').map(enteringWords),
      ...(tampering.replayNonce === true ? ['the same request, sent once before'] : []),
    ],
    method: request.method,
    url: `http://<endpoint>${path}`,
    parameters: linesOf(query),
    headers: { ...headers, ...(request.chunked ? { 'transfer-encoding': 'chunked' } : {}) },
    body: linesOf(request.body),
  };
}

function wordsOf({ parameters }: Call): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, slotWords(value)]));
}

function enteringWords({ calls: [trigger], passing }: Step<'enter'>): string {
  return `the state ${passing.state}, just begun by ${trigger.action}`;
}

function fixtureWords({ fixture: { resource, variant, state } }: Step<'fixture'>): string {
  const kind = variant === undefined ? '' : ` of kind ${variant}`;
  return `a ${resource}${kind}${state === undefined ? '' : ` in state ${state}`}`;
}

function timestampOf(offsetSeconds = 0): string {
  if (offsetSeconds === 0) return '<now>';
  return `<now${offsetSeconds > 0 ? '+' : '-'}${Math.abs(offsetSeconds)}s>`;
}

/** Placeholders are shown as they are, everything else as it is encoded. */
function linesOf(query: string): readonly string[] {
  if (query === '') return [];
  return query
    .split('&')
    .map((pair) => pair.replaceAll(/%3C(?:(?!%3[CE]).)*%3E/g, (placeholder) => decodeURIComponent(placeholder)));
}
