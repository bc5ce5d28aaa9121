import type { SpecBook } from '../../specs/model.ts';
import type { Call } from '../call.ts';
import type { BehaviourFault } from '../fault.ts';
import { Refusal } from '../refusal.ts';
import { withBogusCode, withWrongStatus } from './fault-context.ts';
import { forgiving } from './misbehaviour.ts';

type Behave = BehaviourFault['behave'];
type Row = readonly [
  name: string,
  detail: string,
  description: string,
  behave: Behave,
  ...alsoBreaks: readonly string[],
];

const rows: readonly Row[] = [
  [
    'ignored',
    'same-token-same-result',
    'Every call makes a load balancer, whatever its token.',
    withToken(() => ''),
    'same-token-other-parameters',
    'mismatch-code',
  ],
  [
    'case-insensitive',
    'case-sensitive',
    'Tokens that differ in case are the same.',
    withToken((token) => token.toLowerCase()),
  ],
  [
    'truncated',
    'case-sensitive',
    'Only the first 8 characters of a token count.',
    withToken((token) => token.slice(0, 8)),
    '*',
  ],
  [
    'mismatch-accepted',
    'same-token-other-parameters',
    'Other parameters under a known token are accepted.',
    forgiving('idempotence'),
    'mismatch-code',
  ],
  [
    'mismatch-wrong-code',
    'mismatch-code',
    'Other parameters under a known token are refused with an unknown code.',
    refusingOtherwise(withBogusCode),
  ],
  [
    'mismatch-wrong-status',
    'mismatch-code',
    'Other parameters under a known token are refused with a wrong HTTP status.',
    refusingOtherwise(withWrongStatus),
  ],
];

/** Faults of the ClientToken, written by hand. */
export function idempotenceFaults(book: SpecBook): readonly BehaviourFault[] {
  const topic = `${book.service.id}.CreateLoadBalancer.ClientToken.idempotence`;
  return rows.map(([name, detail, description, behave, ...alsoBreaks]) => ({
    id: `behaviour/client-token-${name}`,
    seam: 'behaviour',
    requirement: `${topic}.${detail}`,
    // Drawn calls have tokens that begin alike, and some that differ in little else.
    alsoBreaks: [...alsoBreaks.map((sibling) => `${topic}.${sibling}`), `${book.service.id}.CreateLoadBalancer.effect`],
    description,
    behave,
  }));
}

function withToken(change: (token: string) => string): Behave {
  return (call, _world, next) => next(replaceToken(call, change));
}

function refusingOtherwise(alter: typeof withBogusCode): Behave {
  return (call, _world, next) => {
    try {
      return next(call);
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem.about.kind !== 'idempotence') throw error;
      throw new Refusal(alter(error.problem));
    }
  };
}

function replaceToken(call: Call, change: (token: string) => string): Call {
  const { ClientToken: token, ...others } = call.parameters;
  const changed = token === undefined ? '' : change(token);
  return { ...call, parameters: changed === '' ? others : { ...others, ClientToken: changed } };
}
