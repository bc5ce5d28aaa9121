import type { AdapterResult } from '../adapter-protocol.ts';
import { dies, type AdapterFault, type Heard } from './adapter-fault.ts';

type Tell = NonNullable<AdapterFault['tell']>;

/** A fault in what is made of an answer. */
function misread(name: string, requirement: string, description: string, tell: Tell): AdapterFault {
  return { id: `answer.${name}`, requirement: `client.answer.${requirement}`, description, tell };
}

/** What is told when the answer is taken for a success. */
function succeeds(said: AdapterResult, result: unknown = {}): AdapterResult {
  return { id: said.id, result };
}

function whenBody(pattern: RegExp, tell: Tell): Tell {
  return (said, heard) => (pattern.test(heard.response?.body ?? '') ? tell(said, heard) : said);
}

function whenError(isSo: (heard: Heard) => boolean, tell: Tell): Tell {
  return (said, heard) => ('error' in said && isSo(heard) ? tell(said, heard) : said);
}

const statusOf = ({ response }: Heard): number => response?.status ?? 0;

/** The result with every value changed that a function changes. */
function mapped(said: AdapterResult, change: (value: unknown) => unknown): AdapterResult {
  const walk = (value: unknown): unknown => {
    const changed = change(value);
    if (changed !== value) return changed;
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, walk(inner)]));
  };
  return 'result' in said ? { ...said, result: walk(said.result) } : said;
}

function forgetting(said: AdapterResult, ...names: readonly string[]): AdapterResult {
  if (!('error' in said)) return said;
  return {
    id: said.id,
    error: Object.fromEntries(Object.entries(said.error).filter(([name]) => !names.includes(name))),
  };
}

/** Faults in what is understood of answers that are as they should be. */
export const answerFaults: readonly AdapterFault[] = [
  misread('nothing-kept', 'plain', 'A result is empty whatever the answer says.', (said) =>
    'result' in said ? succeeds(said) : said,
  ),
  misread('item-invented', 'list.empty', 'An empty list has an empty item.', (said) =>
    mapped(said, (value) => (Array.isArray(value) && value.length === 0 ? [{}] : value)),
  ),
  misread('missing-list-filled', 'list.missing', 'A list that is not there has an empty item.', (said) =>
    'result' in said ? { ...said, result: { LoadBalancers: [{}], ...(said.result as object) } } : said,
  ),
  misread(
    'null-list-kills',
    'list.null',
    'A null where a list may be ends the process.',
    whenBody(/null/, () => dies),
  ),
  misread(
    'unknown-field-refused',
    'field.unknown',
    'A field that the documents do not name makes the answer unreadable.',
    whenBody(/Unheard/, (said) => ({ id: said.id, error: { kind: 'parse', message: 'unknown field' } })),
  ),
  misread('absent-field-filled', 'field.absent', 'A field that is not there is an empty text.', (said) =>
    'result' in said ? { ...said, result: { NextToken: '', ...(said.result as object) } } : said,
  ),
  misread('big-number-rounded', 'int64', 'Whole numbers beyond 2^53 are rounded.', (said) =>
    mapped(said, (value) => (typeof value === 'string' && /^\d{16,}$/.test(value) ? String(Number(value)) : value)),
  ),
  misread('text-in-ascii', 'text.unicode', 'Text beyond ASCII becomes question marks.', (said) =>
    mapped(said, (value) => (typeof value === 'string' ? value.replaceAll(/[^ -~]/g, '?') : value)),
  ),
  misread(
    'chunks-torn',
    'chunked',
    'Characters that are torn between chunks become replacement characters.',
    (said, heard) =>
      heard.response?.headers['transfer-encoding'] === 'chunked'
        ? mapped(said, (value) => (typeof value === 'string' ? value.replaceAll(/[^ -~]/g, '\uFFFD') : value))
        : said,
  ),
  misread('gzip-not-decoded', 'gzip', 'A compressed answer is offered and not decoded.', (said, heard) =>
    heard.response?.headers['content-encoding'] === 'gzip'
      ? { id: said.id, error: { kind: 'parse', message: 'no JSON' } }
      : said,
  ),
  misread(
    'no-content-is-a-result',
    'status-204',
    'An answer without content is a result with empty fields.',
    (said, heard) => (statusOf(heard) === 204 ? succeeds(said, { RequestId: '' }) : said),
  ),
  misread(
    'concurrent-answers-mixed',
    'concurrent',
    'Calls under way at the same time get the answer to one of them.',
    (said, { memory }) => {
      if (!('result' in said)) return said;
      const first = memory.get('first') ?? JSON.stringify(said.result);
      memory.set('first', first);
      return { ...said, result: JSON.parse(first) as unknown };
    },
  ),
];

/** Faults in what is understood of errors. */
export const errorFaults: readonly AdapterFault[] = [
  misread(
    'new-envelope-without-code',
    'error.new',
    'The code of an envelope with Recommend is lost.',
    whenBody(/"Recommend"/, (said) => forgetting(said, 'code')),
  ),
  misread(
    'old-envelope-without-request-id',
    'error.old',
    'The RequestId of an envelope without Recommend is lost.',
    whenError(
      ({ response }) => !/"Recommend"/.test(response?.body ?? ''),
      (said) => forgetting(said, 'requestId', 'fields'),
    ),
  ),
  misread(
    'lower-case-envelope-succeeds',
    'error.lower-case',
    'An error is told from data by Code, not by the status.',
    whenError(
      ({ response }) => /"code"/.test(response?.body ?? ''),
      (said) => succeeds(said),
    ),
  ),
  misread(
    'no-message-kills',
    'error.no-message',
    'An envelope without Message ends the process.',
    whenError(
      ({ response }) => !/"Message"/i.test(response?.body ?? ''),
      () => dies,
    ),
  ),
  misread(
    'array-succeeds',
    'error.array',
    'An error whose body is a list is a success.',
    whenError(
      ({ response }) => response?.body.startsWith('[') === true,
      (said) => succeeds(said),
    ),
  ),
  misread(
    'codeless-error-succeeds',
    'error.no-code',
    'An error without Code is a success.',
    whenError(
      ({ response }) => !/code/i.test(response?.body ?? ''),
      (said) => succeeds(said),
    ),
  ),
  misread(
    'numeric-code-kills',
    'error.numeric-code',
    'A code that is a number ends the process.',
    whenError(
      ({ response }) => /"Code":-?\d/.test(response?.body ?? ''),
      () => dies,
    ),
  ),
  misread(
    'xml-envelope-without-status',
    'error.xml-on-json',
    'Of an error in XML although JSON was asked for nothing is told.',
    whenError(
      ({ response }) => response?.body.startsWith('<') === true,
      (said) => forgetting(said, 'status', 'code'),
    ),
  ),
  misread(
    'detail-kills',
    'error.fields',
    'An AccessDeniedDetail that is an object ends the process.',
    whenError(
      ({ response }) => /AccessDeniedDetail":\{/.test(response?.body ?? ''),
      () => dies,
    ),
  ),
];

/** Faults in how XML is read. */
export const xmlFaults: readonly AdapterFault[] = [
  misread('xml-list-of-one-unwrapped', 'xml.list-of-one', 'A list of one item is that item.', (said) =>
    mapped(said, (value) => (Array.isArray(value) && value.length === 1 ? value[0] : value)),
  ),
  misread(
    'xml-empty-list-filled',
    'xml.empty',
    'An empty element where a list may be is a list with an empty item.',
    whenBody(/<LoadBalancers\s*\/>/, (said) =>
      'result' in said
        ? { ...said, result: { ...(said.result as object), LoadBalancers: { LoadBalancer: [{}] } } }
        : said,
    ),
  ),
  misread(
    'xml-cdata-raw',
    'xml.cdata',
    'CDATA is dropped.',
    whenBody(/CDATA/, (said) => mapped(said, (value) => (typeof value === 'string' && /&|</.test(value) ? '' : value))),
  ),
  misread('xml-entities-raw', 'xml.entities', 'Entities stay as they are written.', (said, heard) =>
    heard.response?.body.includes('&amp;') === true
      ? mapped(said, (value) => (typeof value === 'string' ? value.replaceAll('&', '&amp;') : value))
      : said,
  ),
  misread(
    'xml-comments-unread',
    'xml.namespace',
    'Elements after a comment are not found.',
    whenBody(/<!--/, (said) => succeeds(said)),
  ),
  {
    id: 'answer.xml-entity-fetched',
    requirement: 'client.answer.xml.doctype',
    description: 'What an entity of a document type names is fetched.',
    follow: (location, sent) =>
      location.pathname === '/e' ? { ...sent, method: 'GET', target: '/e', body: '' } : undefined,
  },
];

/** Faults in what is made of answers that are none of the service's. */
export const robustnessFaults: readonly AdapterFault[] = [
  misread(
    'cut-answer-succeeds',
    'truncated.length',
    'An answer that ends before its announced end is a result.',
    (said, { response }) => (response === undefined ? succeeds(said) : said),
  ),
  misread(
    'half-document-succeeds',
    'truncated.eof',
    'Half a document is a result.',
    whenError(
      ({ response }) => response?.status === 200 && response.body.startsWith('{'),
      (said) => succeeds(said),
    ),
  ),
  misread('empty-answer-succeeds', 'empty-200', 'An answer without a body is a result.', (said, { response }) =>
    response?.status === 200 && response.body === '' ? succeeds(said, { RequestId: '' }) : said,
  ),
  misread(
    'gateway-page-without-status',
    'html-502',
    'Of an error with a page of HTML the status is lost.',
    whenBody(/<html/i, (said) => forgetting(said, 'status')),
  ),
  misread(
    'bare-502-without-status',
    'empty-502',
    'Of an error without a body the status is lost.',
    whenError(
      ({ response }) => response?.body === '',
      (said) => forgetting(said, 'status'),
    ),
  ),
  misread(
    'page-succeeds',
    'html-200',
    'A page of HTML is a result.',
    whenBody(/<html/i, (said, heard) => (statusOf(heard) === 200 ? succeeds(said) : said)),
  ),
  misread(
    'unbounded-answer-is-empty',
    'close-delimited',
    'What comes without a length is taken for nothing.',
    (said, { response }) =>
      response && response.headers['content-length'] === undefined && !('transfer-encoding' in response.headers)
        ? forgetting(
            mapped(said, () => null),
            'code',
          )
        : said,
  ),
  misread('large-answer-kills', 'megabytes', 'An answer of very many bytes ends the process.', (said, { response }) =>
    (response?.unreadable ?? '').includes('larger than') ? dies : said,
  ),
];
