import type { SpecBook } from '../../../specs/spec-book.ts';
import type { Invocation } from '../../core/call.ts';
import { settled } from '../../core/timeline.ts';
import { handWritten } from '../../faults/hand-written.ts';
import { whileUnderWay } from '../../faults/under-way.ts';
import type { AlbBehave, AlbFault, AlbWritten } from '../alb-fault.ts';
import type { AlbSettings, FrontListener } from '../model.ts';
import type { AlbState } from '../state.ts';
import { madeUp, saying } from './misbehaviour.ts';

const update = 'UpdateListenerAttribute';
const target = 'QuicConfig.QuicListenerId';

const rows: readonly AlbWritten[] = [
  {
    name: 'update-lost',
    requirement: 'listener.concurrency.two-updates',
    alsoBreaks: ['*'],
    description: 'Of two changes at the same time the second undoes the first.',
    behave: losingUpdates,
  },
  {
    name: 'changed-stays',
    requirement: 'listener.concurrency.update-and-delete',
    alsoBreaks: ['*'],
    description: 'A listener that is deleted while it is changed stays.',
    behave: stayingChanged,
  },
  {
    name: 'upgrade-checked-too-early',
    requirement: 'listener.concurrency.quic-upgrade-by-changes',
    alsoBreaks: ['*'],
    description: 'Of two listeners that are led on to one at the same time both are.',
    behave: () => {
      const accept = saying(target, [update], 'uniqueness');
      return whileUnderWay<AlbState>(
        ({ parameters }) => parameters[target],
        (call, world, next, { calls }) => (calls.length > 0 ? accept(call, world, next) : next(call)),
      );
    },
  },
];

/** Faults that show only when calls overlap, written by hand. */
export function raceFaults(book: SpecBook): readonly AlbFault[] {
  return handWritten(book, rows);
}

/** Each change is made to what there was before the first of those under way, and none waits for another. */
function losingUpdates(): AlbBehave {
  const initially = new Map<string, AlbSettings>();
  return whileUnderWay<AlbState>(
    (call) => idIn(call, update),
    (call, { state }, next, { calls }) => {
      const listener = listenerOf(call, state);
      if (listener && calls.length === 0) initially.set(listener.id, listener.settings);
      if (listener && calls.length > 0) {
        listener.settings = initially.get(listener.id) ?? listener.settings;
        listener.timeline = settled('Running');
      }
      return next(call);
    },
  );
}

/** Of a deletion and a change at the same time the change has the last word, whichever came first. */
function stayingChanged(): AlbBehave {
  return whileUnderWay<AlbState>(
    (call) => idIn(call, update, 'DeleteListener'),
    (call, world, next, { calls }) => {
      const listener = listenerOf(call, world.state);
      if (!listener || !calls.some(({ spec }) => spec.name !== call.spec.name)) return next(call);
      if (call.spec.name !== update) return madeUp(call, world);
      listener.timeline = settled('Running');
      return next(call);
    },
  );
}

function idIn({ spec, parameters }: Invocation, ...actions: readonly string[]): string | undefined {
  return actions.includes(spec.name) ? parameters['ListenerId'] : undefined;
}

function listenerOf({ parameters: { ListenerId = '' } }: Invocation, state: AlbState): FrontListener | undefined {
  return state.listeners.get(ListenerId);
}
