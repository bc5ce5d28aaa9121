import type { ServerAct } from './act.ts';
import { accept, either, itemsAt, missing, show, type Prediction } from '../../model/prediction.ts';
import { inOrder } from '../../model/in-order.ts';
import { type ModelState } from './state.ts';

type Weights = Readonly<Record<string, string>>;

/**
 * Servers that stand in a group or, without one, behind the load balancer itself: what is added comes to those that are
 * there, what is removed or weighed leaves the others alone, and removing what is not there is no error (all editions).
 */
export function predictServers(world: ModelState, act: ServerAct): Prediction<ModelState> {
  const { group } = act;
  if (group !== undefined && !world.groups.includes(group)) return missing('the group does not exist');
  const holder = holderOf(act);
  const weights = world.servers[holder] ?? {};
  const become = (next: Weights): ModelState => ({
    ...world,
    servers: inOrder({ ...world.servers, [holder]: inOrder(next) }),
  });
  switch (act.does) {
    case 'add': {
      const isFresh = Object.keys(act.weights).every((server) => !(server in weights));
      // No document says of both lists what becomes of a server that is there.
      return isFresh
        ? accept(become({ ...weights, ...act.weights }))
        : either(become({ ...act.weights, ...weights }), become({ ...weights, ...act.weights }), world);
    }
    case 'remove':
      return accept(become(only(weights, (server) => !act.servers.includes(server))));
    case 'weigh': {
      const isThere = Object.keys(act.weights).every((server) => server in weights);
      const next = become({ ...weights, ...only(act.weights, (server) => server in weights) });
      // No document says what becomes of a server that is not there.
      return isThere ? accept(next) : either(next, become({ ...weights, ...act.weights }), world);
    }
    case 'read': {
      const expected = Object.entries(weights).map(([server, weight]) => `${weight} for server ${server}`);
      return show(
        world,
        `shows the weights ${expected.join(', ') || '(none)'}`,
        (body) => weightsIn(body).toSorted().join() === Object.values(weights).toSorted().join(),
      );
    }
  }
}

/** Names the list that an act is about. */
export function holderOf({ group }: ServerAct): string {
  return group === undefined ? 'load balancer' : `group ${group}`;
}

/** The weights of the servers that a body shows, in their order. */
export function weightsIn(body: Readonly<Record<string, unknown>>): readonly string[] {
  return itemsAt(body, 'BackendServers.BackendServer').map(({ Weight }) => String(Weight));
}

function only(weights: Weights, keep: (server: string) => boolean): Weights {
  return Object.fromEntries(Object.entries(weights).filter(([server]) => keep(server)));
}
