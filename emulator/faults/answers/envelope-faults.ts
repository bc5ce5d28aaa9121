import type { SpecBook } from '../../../specs/spec-book.ts';
import type { EncodingFault } from '../../core/fault.ts';
import type { Reply } from '../../wire/reply.ts';
import { handWrittenAnswers, type WrittenAnswerFault } from '../hand-written.ts';

type Alter = NonNullable<EncodingFault['alter']>;
type Garble = NonNullable<EncodingFault['garble']>;

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

const rows: readonly WrittenAnswerFault[] = [
  {
    name: 'unknown-action-succeeds',
    requirement: 'protocol.protocol.unknown-action',
    alsoBreaks: ['protocol.*'],
    description: 'An unknown action is answered with success.',
    alter: succeedIfUnknown,
  },
  {
    name: 'error-without-code',
    requirement: 'protocol.protocol.json-error-envelope',
    alsoBreaks: ['*'],
    description: 'Errors have no Code.',
    alter: onError(without('Code')),
  },
  {
    name: 'error-code-lower-case',
    requirement: 'protocol.protocol.json-error-envelope',
    alsoBreaks: ['*'],
    description: 'The Code of an error is called code.',
    alter: onError(lowerCaseCode),
  },
  {
    name: 'error-without-request-id',
    requirement: 'protocol.protocol.json-error-envelope',
    alsoBreaks: ['protocol.*', 'authentication.*', '*'],
    description: 'Errors have no RequestId.',
    alter: onError(without('RequestId')),
  },
  {
    name: 'xml-error-without-code',
    requirement: 'protocol.protocol.xml-error-envelope',
    alsoBreaks: ['protocol.*', 'authentication.*'],
    description: 'Errors in XML have no Code.',
    alter: onError((reply) => (reply.format === 'xml' ? without('Code')(reply) : reply)),
  },
  {
    name: 'error-status-200',
    requirement: 'protocol.protocol.json-error-envelope',
    alsoBreaks: ['*'],
    description: 'Errors come with HTTP 200.',
    alter: onError((reply) => ({ ...reply, status: 200 })),
  },
  {
    name: 'xml-malformed',
    requirement: 'protocol.protocol.xml-success-envelope',
    alsoBreaks: ['protocol.*', 'authentication.*'],
    description: 'The last tag of XML bodies is not closed.',
    garble: cutXml,
  },
  {
    name: 'format-ignored',
    requirement: 'protocol.protocol.xml-success-envelope',
    alsoBreaks: ['protocol.*'],
    description: 'The answer is JSON whatever Format says.',
    alter: (reply) => ({ ...reply, format: 'json' }),
  },
  {
    name: 'request-id-missing',
    requirement: 'protocol.protocol.json-success-envelope',
    alsoBreaks: ['protocol.*', '*.RequestId.response'],
    description: 'Successes have no RequestId.',
    alter: onSuccess(without('RequestId')),
  },
  {
    name: 'request-id-always-the-same',
    requirement: 'protocol.protocol.request-id-unique',
    description: 'Every answer has the same RequestId.',
    alter: sameRequestId,
  },
  {
    name: 'request-id-of-errors-the-same',
    requirement: 'protocol.protocol.request-id-unique',
    description: 'Every error has the same RequestId.',
    alter: onError(sameRequestId),
  },
];

/** Faults of answers that any service can have, written by hand: envelopes, statuses, formats. */
export function envelopeFaults(book: SpecBook): readonly EncodingFault[] {
  return handWrittenAnswers(book, rows);
}
