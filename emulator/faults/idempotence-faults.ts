import type { SpecBook } from '../../specs/model.ts';
import type { Call } from '../call.ts';
import type { BehaviourFault } from '../fault.ts';
import { forgiving } from './misbehaviour.ts';

/** Faults of the ClientToken, written by hand. */
export function idempotenceFaults(book: SpecBook): readonly BehaviourFault[] {
  const topic = `${book.service.id}.CreateLoadBalancer.ClientToken.idempotence`;
  const fault = (
    name: string,
    detail: string,
    description: string,
    behave: BehaviourFault['behave'],
    ...alsoBreaks: readonly string[]
  ): BehaviourFault => ({
    id: `behaviour/client-token-${name}`,
    seam: 'behaviour',
    requirement: `${topic}.${detail}`,
    alsoBreaks: alsoBreaks.map((sibling) => `${topic}.${sibling}`),
    description,
    behave,
  });
  const withToken =
    (change: (token: string) => string): BehaviourFault['behave'] =>
    (call, _world, next) =>
      next(replaceToken(call, change));
  return [
    fault(
      'ignored',
      'same-token-same-result',
      'Every call makes a load balancer, whatever its token.',
      withToken(() => ''),
      'same-token-other-parameters',
    ),
    fault(
      'case-insensitive',
      'case-sensitive',
      'Tokens that differ in case are the same.',
      withToken((token) => token.toLowerCase()),
    ),
    fault(
      'truncated',
      'case-sensitive',
      'Only the first 8 characters of a token count.',
      withToken((token) => token.slice(0, 8)),
      '*',
    ),
    fault(
      'mismatch-accepted',
      'same-token-other-parameters',
      'Other parameters under a known token are accepted.',
      forgiving('idempotence'),
    ),
  ];
}

function replaceToken(call: Call, change: (token: string) => string): Call {
  const { ClientToken: token, ...others } = call.parameters;
  const changed = token === undefined ? '' : change(token);
  return { ...call, parameters: changed === '' ? others : { ...others, ClientToken: changed } };
}
