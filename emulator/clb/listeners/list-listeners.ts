import { textOf, type Fields, type Invocation } from '../../core/call.ts';
import { pageByToken } from '../../core/next-token.ts';
import { isVisible } from '../load-balancers/owned.ts';
import { regionOf } from '../load-balancers/regions.ts';
import type { Listener, LoadBalancer } from '../model.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';
import { textsIn } from '../tags/tagged.ts';
import { havingTags, shownTags } from '../tags/tags.ts';
import { settingsShown } from './listener-settings.ts';
import { stateOf } from './listener.ts';

/** Listeners of a page where a call does not say how many (description of 2024). */
const usualSize = 20;

/** Lists the listeners of several load balancers. */
export const listenerListActions: ClbHandlers = { DescribeLoadBalancerListeners: listListeners };

function listListeners(call: Invocation, world: ClbWorld): Fields {
  const region = regionOf(call);
  const isTagged = havingTags(call);
  const owners = textsIn(textOf(call, 'LoadBalancerId'));
  const found = [...world.state.loadBalancers.values()]
    .filter((owner) => isVisible(owner, call, region) && (owners.length === 0 || owners.includes(owner.id)))
    .flatMap((owner) => [...owner.listeners.values()].map((listener) => ({ owner, listener })))
    .filter(({ listener }) => isWanted(call, listener) && isTagged(listener));
  const { page, beside } = pageByToken(call, found, usualSize);
  return { ...beside, Listeners: page.map(({ owner, listener }) => itemOf(call, owner, listener, world)) };
}

function isWanted(call: Invocation, { protocol, port, settings }: Listener): boolean {
  const wanted = (name: string, value: string | undefined): boolean => (textOf(call, name) ?? value) === value;
  return (
    wanted('ListenerProtocol', protocol) &&
    wanted('ListenerPort', String(port)) &&
    wanted('Description', settings['Description'])
  );
}

/** What listeners of all protocols have, and beside it what those of the protocol have. */
function itemOf(call: Invocation, owner: LoadBalancer, listener: Listener, world: ClbWorld): Fields {
  const settings = settingsShown(listener, owner);
  const under = (place: string): Fields =>
    Object.fromEntries(
      call.spec.response.flatMap(({ path, type }) => {
        const name = path.startsWith(`${place}.`) ? path.slice(place.length + 1) : '.';
        const text = name.includes('.') ? undefined : settings[name];
        return text === undefined ? [] : [[name, type === 'integer' ? Number(text) : text]];
      }),
    );
  const kind = `${listener.protocol.toUpperCase()}ListenerConfig`;
  return {
    ...under('Listeners'),
    LoadBalancerId: owner.id,
    ListenerProtocol: listener.protocol,
    ListenerPort: listener.port,
    Status: stateOf(listener, world),
    AclIds: settings['AclId'] === undefined ? [] : [settings['AclId']],
    [kind]: under(`Listeners.${kind}`),
    Tags: shownTags(listener.tags),
  };
}
