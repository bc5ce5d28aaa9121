import type { Act, LoadBalancerAct } from './act.ts';
import { accept, either, itemsAt, show, textAt, type Prediction } from '../../model/prediction.ts';
import { withListener, type ListenerState, type LoadBalancerState, type ModelState } from './state.ts';

/**
 * The load balancer itself: it has the name and the status that it was given last, and shows the ports of its listeners.
 * It becomes inactive when the last of them is deleted (all editions).
 */
export function predictLoadBalancer(world: ModelState, act: LoadBalancerAct): Prediction<ModelState> {
  const { status } = world.loadBalancer;
  const become = (changed: Partial<LoadBalancerState>): ModelState => ({
    ...world,
    loadBalancer: { ...world.loadBalancer, ...changed },
  });
  switch (act.does) {
    case 'rename':
      return accept(become({ name: act.name }));
    case 'switch': {
      const next = become({ status: act.status === 'active' ? 'active' : 'switched-off' });
      // No document says whether it can be given the status that it has.
      return statusShown(status).includes(act.status) ? either(next) : accept(next);
    }
    case 'read':
      return predictRead(world);
  }
}

function predictRead(world: ModelState): Prediction<ModelState> {
  const { name, status } = world.loadBalancer;
  const statuses = statusShown(status);
  const ports = Object.entries(world.listeners).map(([port, { protocol }]) => `${protocol}:${port}`);
  const words = [
    ...(name === undefined ? [] : [`LoadBalancerName ${name}`]),
    `LoadBalancerStatus ${statuses.join(' or ')}`,
    `listeners ${ports.join(', ') || '(none)'}`,
  ];
  return show(world, `shows ${words.join(', ')}`, (body) => {
    const listed = itemsAt(body, 'ListenerPortsAndProtocol.ListenerPortAndProtocol').map(
      (item) => `${textAt(item, 'ListenerProtocol') ?? ''}:${textAt(item, 'ListenerPort') ?? ''}`,
    );
    return (
      (name === undefined || body['LoadBalancerName'] === name) &&
      statuses.includes(String(body['LoadBalancerStatus'])) &&
      listed.toSorted().join() === ports.toSorted().join()
    );
  });
}

function statusShown(status: LoadBalancerState['status']): readonly string[] {
  switch (status) {
    case 'active':
      return ['active'];
    case 'switched-off':
    case 'emptied':
      return ['inactive'];
    case 'unknown':
      return ['active', 'inactive'];
  }
}

/** Whether an act is one of those of which no document says that they are possible while the load balancer is switched off. */
export function mayBeFixed({ loadBalancer }: ModelState, { on, does }: Act): boolean {
  return loadBalancer.status === 'switched-off' && does !== 'read' && does !== 'switch' && on !== 'certificate';
}

/** The state with a new listener: what that does to the status of an emptied load balancer is not documented. */
export function withNewListener(world: ModelState, port: string, listener: ListenerState): ModelState {
  const { status } = world.loadBalancer;
  const next = withListener(world, port, listener);
  return status === 'emptied' ? withStatus(next, 'unknown') : next;
}

/** The state without a listener; if it was the last, the load balancer is inactive. */
export function withoutListener(world: ModelState, port: string): ModelState {
  const next = withListener(world, port, undefined);
  const isEmptied = Object.keys(next.listeners).length === 0 && world.loadBalancer.status !== 'switched-off';
  return isEmptied ? withStatus(next, 'emptied') : next;
}

function withStatus(world: ModelState, status: LoadBalancerState['status']): ModelState {
  return { ...world, loadBalancer: { ...world.loadBalancer, status } };
}
