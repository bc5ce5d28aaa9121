import type { SpecBook } from '../../../specs/spec-book.ts';
import type { EncodingFault } from '../../core/fault.ts';
import { handWrittenAnswers, type WrittenAnswerFault } from '../../faults/hand-written.ts';
import { editPath } from '../../faults/answers/response-paths.ts';
import type { Reply } from '../../wire/reply.ts';

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

const rows: readonly WrittenAnswerFault[] = [
  {
    name: 'numbers-as-strings',
    requirement: 'DescribeLoadBalancerTCPListenerAttribute.ListenerPort.response',
    alsoBreaks: ['*.response', '*.round-trip', '*.default'],
    description: 'Numbers are written as strings.',
    alter: stringsForNumbers,
  },
  {
    name: 'stopped-shown-as-running',
    requirement: 'listener.state.none/CreateLoadBalancerTCPListener',
    alsoBreaks: ['listener.*', '*.Status.response'],
    description: 'Stopped listeners are shown as running.',
    alter: stoppedAsRunning,
  },
  {
    name: 'load-balancer-id-shortened',
    requirement: 'load-balancer.effect.born-active',
    alsoBreaks: ['*'],
    description: 'The new identifier is given without its last character.',
    alter: shortenId,
  },
];

/** Faults of answers, written by hand: what is shown of load balancers and listeners. */
export function answerFaults(book: SpecBook): readonly EncodingFault[] {
  return handWrittenAnswers(book, rows);
}
