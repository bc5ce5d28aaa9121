import type { SpecBook } from '../../../specs/spec-book.ts';
import { textOf, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { handWritten } from '../../faults/hand-written.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../clb-fault.ts';
import { findLoadBalancer } from '../load-balancers/load-balancer.ts';
import type { Listener } from '../model.ts';
import type { ClbWorld } from '../state.ts';

const requirement = 'listener.effect.one-of-shared-port';

/** For each action that can be about either of two listeners on a port: it is about the other one, or about both. */
export function sharedPortFaults(book: SpecBook): readonly ClbFault[] {
  // A list of listeners is about all that it is asked for.
  const asked = book.actions.filter(
    ({ parameters, effect: { operation, resource } }) =>
      parameters.some(({ name }) => name === 'ListenerProtocol') && !(operation === 'list' && resource === 'listener'),
  );
  const changing = asked.filter(({ effect: { operation, resource } }) =>
    operation === 'read' || operation === 'list' ? false : resource !== 'rule',
  );
  const topic = book.topics.find(({ topic: about, kind, detail }) => `${about}.${kind}.${detail}` === requirement);
  const own = book.actions.filter(
    ({ name, effect }) => effect.resource === 'listener' && topic?.actions.includes(name) && effect.variant,
  );
  return handWritten(book, [
    ...asked.map(({ name }): ClbWritten => ({
      name: `other-listener-of-port/${name}`,
      requirement,
      description: `Of two listeners on a port ${name} is about the one that was not named.`,
      behave: () => of(name, onTheOther),
    })),
    ...changing.map(({ name }): ClbWritten => ({
      name: `both-listeners-of-port/${name}`,
      requirement,
      description: `Of two listeners on a port ${name} changes both.`,
      behave: () => of(name, onBoth),
    })),
    ...own.map(({ name }): ClbWritten => ({
      name: `own-listener-of-port-unknown/${name}`,
      requirement,
      description: `${name} does not tell the listener of its own protocol from another one on the port.`,
      behave: () => of(name, onNeither),
    })),
  ]);
}

/** Misbehaves in the calls of one action. */
function of(action: string, behave: ClbBehave): ClbBehave {
  return (call, world, next) => (call.spec.name === action ? behave(call, world, next) : next(call));
}

const onTheOther: ClbBehave = (call, world, next) => {
  const other = otherThanNamed(call, world);
  return next(other ? about(call, other) : call);
};

const onBoth: ClbBehave = (call, world, next) => {
  const other = otherThanNamed(call, world);
  const answer = next(call);
  if (other) next(about(call, other));
  return answer;
};

const onNeither: ClbBehave = (call, world, next) => {
  const isShared = onPort(call, world).length > 1;
  return isShared ? refuse('reference', 'ListenerProtocol', 400, 'TooManyListeners', 'There are two.') : next(call);
};

function otherThanNamed(call: Invocation, world: ClbWorld): Listener | undefined {
  const named = textOf(call, 'ListenerProtocol')?.toLowerCase();
  return named === undefined ? undefined : onPort(call, world).find(({ protocol }) => protocol !== named);
}

function onPort(call: Invocation, world: ClbWorld): readonly Listener[] {
  const { listeners } = findLoadBalancer(call, world);
  return [...listeners.values()].filter(({ port }) => String(port) === textOf(call, 'ListenerPort'));
}

function about(call: Invocation, { protocol }: Listener): Invocation {
  return { ...call, parameters: { ...call.parameters, ListenerProtocol: protocol } };
}
