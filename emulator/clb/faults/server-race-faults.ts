import type { SpecBook } from '../../../specs/spec-book.ts';
import { handWritten } from '../../faults/hand-written.ts';
import { whileUnderWay } from '../../faults/under-way.ts';
import type { ClbBehave, ClbFault, ClbWritten } from '../clb-fault.ts';
import type { ClbState } from '../state.ts';
import { serverHolder, type Servers } from './server-misbehaviour.ts';

/** For each race on a list of servers: the list forgets the first of two changes. */
export function serverRaceFaults(book: SpecBook): readonly ClbFault[] {
  const onServers = book.topics.filter(
    ({ kind, topic, actions }) => kind === 'concurrency' && actions.some((name) => isAboutServers(name, topic, book)),
  );
  return handWritten(
    book,
    onServers.map(({ topic, detail, actions }): ClbWritten => {
      const [first = ''] = actions;
      return {
        name: `server-edit-lost/${topic}/${detail}`,
        requirement: `${topic}.concurrency.${detail}`,
        alsoBreaks: [`${topic}.concurrency.*`],
        description: `Of two changes of servers at the same time, one of them by ${first}, the second undoes the first.`,
        behave: () => losingServers(actions),
      };
    }),
  );
}

/** Whether an action changes a list of servers that is kept in, or is, what a topic speaks of. */
function isAboutServers(name: string, topic: string, book: SpecBook): boolean {
  const { effect, parameters = [] } = book.actions.find((action) => action.name === name) ?? {};
  return effect?.resource === topic && parameters.some((parameter) => parameter.name === 'BackendServers');
}

function losingServers(actions: readonly string[]): ClbBehave {
  const before = new WeakMap<object, Servers>();
  return whileUnderWay<ClbState>(
    ({ spec, parameters }) =>
      actions.includes(spec.name) && parameters['BackendServers'] !== undefined
        ? (parameters['VServerGroupId'] ?? parameters['LoadBalancerId'])
        : undefined,
    (call, world, next, { calls }) => {
      const holder = serverHolder(call, world);
      if (calls.length === 0) before.set(holder, holder.servers);
      else holder.servers = before.get(holder) ?? [];
      return next(call);
    },
  );
}
