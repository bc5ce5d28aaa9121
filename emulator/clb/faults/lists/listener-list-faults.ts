import type { SpecBook } from '../../../../specs/spec-book.ts';
import type { Fields, Invocation } from '../../../core/call.ts';
import { handWritten } from '../../../faults/hand-written.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../../clb-fault.ts';

const action = 'DescribeLoadBalancerListeners';

/** Faults of the list of listeners, written by hand. */
export function listenerListFaults(book: SpecBook): readonly ClbFault[] {
  const filters = book.topics.filter(({ topic, detail }) => topic.startsWith(`${action}.`) && detail === 'filter');
  return handWritten(book, [
    ...filters.map(({ topic }): ClbWritten => {
      const name = topic.slice(action.length + 1);
      return written(`listener-filter-ignored/${name}`, `${name}.effect.filter`, `${name} is not looked at.`, () =>
        asked(({ [name]: _ignored, ...parameters }) => parameters),
      );
    }),
    written('newest-listener-unlisted', 'effect.made-is-listed', 'The newest is not listed.', () =>
      shown((items) => items.slice(0, -1)),
    ),
    written('deleted-listener-listed', 'effect.deleted-is-not-listed', 'What was deleted is listed still.', keeping),
    written('listener-settings-unlisted', 'effect.settings-of-kind', 'Nothing is shown of the protocol.', () =>
      shown((items) => items.map((item) => changed(item, /Config$/u, {}))),
    ),
    written('listener-named-anew', 'effect.as-read', 'Listeners have another scheduler in the list.', () =>
      shown((items) => items.map((item) => changed(item, /^Scheduler$/u, 'rr'))),
    ),
  ]);
}

function written(name: string, requirement: string, description: string, behave: () => ClbBehave): ClbWritten {
  const alsoBreaks = [`${action}.*`, '*.effect.*', 'listener.*'];
  return { name, requirement: `${action}.${requirement}`, alsoBreaks, description, behave };
}

function asked(change: (parameters: Invocation['parameters']) => Invocation['parameters']): ClbBehave {
  return (call, _world, next) =>
    next(call.spec.name === action ? { ...call, parameters: change(call.parameters) } : call);
}

function shown(change: (items: readonly Fields[]) => readonly Fields[]): ClbBehave {
  return (call, _world, next) => {
    const answer = next(call);
    return call.spec.name === action
      ? { ...answer, Listeners: change(answer['Listeners'] as readonly Fields[]) }
      : answer;
  };
}

function changed(item: Fields, names: RegExp, value: unknown): Fields {
  return Object.fromEntries(Object.entries(item).map(([name, own]) => [name, names.test(name) ? value : own]));
}

/** What the list showed once of a port is shown for ever. */
function keeping(): ClbBehave {
  const gone: Fields[] = [];
  return (call, world, next) => {
    if (call.spec.name === 'DeleteLoadBalancerListener') {
      const { LoadBalancerId = '', ListenerPort } = call.parameters;
      const owner = world.state.loadBalancers.get(LoadBalancerId);
      for (const { port, protocol } of owner?.listeners.values() ?? []) {
        if (String(port) === ListenerPort)
          gone.push({ LoadBalancerId, ListenerPort: port, ListenerProtocol: protocol });
      }
    }
    const answer = next(call);
    if (call.spec.name !== action) return answer;
    return { ...answer, Listeners: [...(answer['Listeners'] as readonly Fields[]), ...gone] };
  };
}
