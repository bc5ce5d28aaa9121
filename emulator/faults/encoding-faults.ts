import type { SpecBook } from '../../specs/spec-book.ts';
import type { EncodingFault } from '../fault.ts';
import type { Reply } from '../reply.ts';
import { editPath } from './response-paths.ts';

type Alter = NonNullable<EncodingFault['alter']>;
type Garble = NonNullable<EncodingFault['garble']>;
type Row = readonly [
  name: string,
  detail: string,
  description: string,
  change: { alter?: Alter; garble?: Garble },
  ...alsoBreaks: readonly string[],
];

function onError(alter: Alter): Alter {
  return (reply) => (reply.failed ? alter(reply) : reply);
}

function onSuccess(alter: Alter): Alter {
  return (reply) => (reply.failed ? reply : alter(reply));
}

function without(name: string): Alter {
  return (reply) => {
    const { [name]: _, ...fields } = reply.fields;
    return { ...reply, fields };
  };
}

function sameRequestId(reply: Reply): Reply {
  return { ...reply, fields: { ...reply.fields, RequestId: '365F4154-92F6-4AE4-92F8-7FF34B540710' } };
}

function lowerCaseCode(reply: Reply): Reply {
  const { Code, ...fields } = reply.fields;
  return { ...reply, fields: { ...fields, code: Code } };
}

function succeedIfUnknown(reply: Reply): Reply {
  if (reply.fields['Code'] !== 'InvalidAction.NotFound') return reply;
  return { ...reply, failed: false, status: 200, fields: { RequestId: reply.fields['RequestId'] } };
}

function cutXml(...[response, { format }]: Parameters<Garble>): ReturnType<Garble> {
  return format === 'xml' ? { ...response, body: response.body.replace(/<\/[^<]*>\s*$/, '') } : response;
}

function stringsForNumbers(reply: Reply): Reply {
  const convert = (value: unknown): unknown => {
    if (typeof value === 'number') return String(value);
    if (Array.isArray(value)) return value.map(convert);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, convert(inner)]));
  };
  return { ...reply, fields: convert(reply.fields) as Reply['fields'] };
}

function stoppedAsRunning(reply: Reply): Reply {
  const fields = editPath(reply.fields, 'Status', (holder, name) => {
    if (holder[name] === 'stopped') holder[name] = 'running';
  });
  return { ...reply, fields };
}

function shortenId(reply: Reply): Reply {
  const id = reply.fields['LoadBalancerId'];
  if (reply.action !== 'CreateLoadBalancer' || typeof id !== 'string') return reply;
  return { ...reply, fields: { ...reply.fields, LoadBalancerId: id.slice(0, -1) } };
}

const rows: readonly Row[] = [
  [
    'unknown-action-succeeds',
    'protocol.protocol.unknown-action',
    'An unknown action is answered with success.',
    { alter: succeedIfUnknown },
    'protocol.*',
  ],
  [
    'error-without-code',
    'protocol.protocol.json-error-envelope',
    'Errors have no Code.',
    { alter: onError(without('Code')) },
    '*',
  ],
  [
    'error-code-lower-case',
    'protocol.protocol.json-error-envelope',
    'The Code of an error is called code.',
    { alter: onError(lowerCaseCode) },
    '*',
  ],
  [
    'error-without-request-id',
    'protocol.protocol.json-error-envelope',
    'Errors have no RequestId.',
    { alter: onError(without('RequestId')) },
    'protocol.*',
    'authentication.*',
    '*',
  ],
  [
    'xml-error-without-code',
    'protocol.protocol.xml-error-envelope',
    'Errors in XML have no Code.',
    { alter: onError((reply) => (reply.format === 'xml' ? without('Code')(reply) : reply)) },
    'protocol.*',
    'authentication.*',
  ],
  [
    'error-status-200',
    'protocol.protocol.json-error-envelope',
    'Errors come with HTTP 200.',
    { alter: onError((reply) => ({ ...reply, status: 200 })) },
    '*',
  ],
  [
    'xml-malformed',
    'protocol.protocol.xml-success-envelope',
    'The last tag of XML bodies is not closed.',
    { garble: cutXml },
    'protocol.*',
    'authentication.*',
  ],
  [
    'format-ignored',
    'protocol.protocol.xml-success-envelope',
    'The answer is JSON whatever Format says.',
    { alter: (reply) => ({ ...reply, format: 'json' }) },
    'protocol.*',
  ],
  [
    'request-id-missing',
    'protocol.protocol.json-success-envelope',
    'Successes have no RequestId.',
    { alter: onSuccess(without('RequestId')) },
    'protocol.*',
    '*.RequestId.response',
  ],
  [
    'request-id-always-the-same',
    'protocol.protocol.request-id-unique',
    'Every answer has the same RequestId.',
    { alter: sameRequestId },
  ],
  [
    'request-id-of-errors-the-same',
    'protocol.protocol.request-id-unique',
    'Every error has the same RequestId.',
    { alter: onError(sameRequestId) },
  ],
  [
    'numbers-as-strings',
    'DescribeLoadBalancerTCPListenerAttribute.ListenerPort.response',
    'Numbers are written as strings.',
    { alter: stringsForNumbers },
    '*.response',
    '*.round-trip',
    '*.default',
  ],
  [
    'stopped-shown-as-running',
    'listener.state.none/CreateLoadBalancerTCPListener',
    'Stopped listeners are shown as running.',
    { alter: stoppedAsRunning },
    'listener.*',
    '*.Status.response',
  ],
  [
    'load-balancer-id-shortened',
    'load-balancer.effect.born-active',
    'The new identifier is given without its last character.',
    { alter: shortenId },
    '*',
  ],
];

/** Faults of answers, written by hand: envelopes, statuses, formats. */
export function encodingFaults(book: SpecBook): readonly EncodingFault[] {
  const service = book.service.id;
  return rows.map(([name, requirement, description, change, ...alsoBreaks]) => ({
    id: `encoding/${name}`,
    seam: 'encoding',
    requirement: `${service}.${requirement}`,
    alsoBreaks: alsoBreaks.map((pattern) => `${service}.${pattern}`),
    description,
    ...change,
  }));
}
