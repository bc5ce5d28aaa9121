import type { SpecBook } from '../../../specs/spec-book.ts';
import { refuse, Refusal } from '../../core/refusal.ts';
import { handWritten } from '../../faults/hand-written.ts';
import type { AlbBehave, AlbFault, AlbWritten } from '../alb-fault.ts';
import type { FrontListener } from '../model.ts';
import { isThere } from '../present.ts';
import type { AlbWorld } from '../state.ts';
import { madeUp } from './misbehaviour.ts';

const rows: readonly AlbWritten[] = [
  {
    name: 'duplicate-port-accepted',
    requirement: 'listener.uniqueness.port',
    alsoBreaks: ['listener.concurrency.same-port'],
    description: 'A port that a listener of the same protocol has is given to another one.',
    behave: () => sharing((there, wanted) => there === wanted),
  },
  {
    name: 'port-shared-by-http-and-https',
    requirement: 'listener.uniqueness.port-of-http-and-https',
    alsoBreaks: ['listener.concurrency.same-port'],
    description: 'HTTP and HTTPS can have one port.',
    behave: () => sharing((there, wanted) => there !== wanted),
  },
  {
    name: 'ports-raced-for',
    requirement: 'listener.concurrency.same-port',
    alsoBreaks: ['listener.uniqueness.*'],
    description: 'A port is given to whoever asks for it.',
    behave: () => sharing(() => true),
  },
  {
    name: 'port-one-for-all-protocols',
    requirement: 'listener.uniqueness.port-per-transport',
    alsoBreaks: ['listener.*'],
    description: 'No port is shared, whatever the protocols are.',
    behave: () => taken((listener, balancer) => listener.balancer === balancer),
  },
  {
    name: 'port-taken-for-all',
    requirement: 'listener.uniqueness.port-per-load-balancer',
    alsoBreaks: ['*'],
    description: 'A port is taken that a listener of another load balancer has.',
    behave: () => taken((listener, balancer) => listener.balancer !== balancer),
  },
  {
    name: 'port-not-freed',
    requirement: 'listener.effect.delete-frees-port',
    description: 'The port of a deleted listener stays taken.',
    behave: () => taken((listener, balancer, world) => listener.balancer === balancer && !isThere(listener, world)),
  },
];

/** Faults of the ports of listeners, written by hand. */
export function portFaults(book: SpecBook): readonly AlbFault[] {
  return handWritten(book, rows);
}

/** Gives a port away twice if the protocols are like that. */
function sharing(mayShare: (there: string, wanted: string) => boolean): AlbBehave {
  return (call, world, next) => {
    try {
      return next(call);
    } catch (error) {
      if (!(error instanceof Refusal) || error.problem.about.subject !== 'ListenerPort') throw error;
      const wanted = call.parameters['ListenerProtocol'] ?? '';
      const there = onPort(call.parameters, world).filter(
        ({ balancer }) => balancer === call.parameters['LoadBalancerId'],
      );
      if (!there.some(({ protocol }) => mayShare(protocol, wanted))) throw error;
      return madeUp(call, world);
    }
  };
}

/** Refuses a port for the sake of another listener. */
function taken(isTaken: (listener: FrontListener, balancer: string, world: AlbWorld) => boolean): AlbBehave {
  return (call, world, next) => {
    const { LoadBalancerId = '' } = call.parameters;
    const isRefused = onPort(call.parameters, world).some((listener) => isTaken(listener, LoadBalancerId, world));
    if (call.spec.name !== 'CreateListener' || !isRefused) return next(call);
    return refuse('uniqueness', 'anything', 400, 'ResourceAlreadyExist.Listener', 'The port is taken.');
  };
}

function onPort(
  { ListenerPort }: Readonly<Record<string, string>>,
  { state: { listeners } }: AlbWorld,
): readonly FrontListener[] {
  return [...listeners.values()].filter(({ port }) => String(port) === ListenerPort);
}
