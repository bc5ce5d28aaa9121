import type { Listener } from './model.ts';
import type { ClbWorld } from './state.ts';

/** What was ever seen, by the world that holds it; of rules and domain extensions, their names and domains, by listener. */
const seenIn = new WeakMap<ClbWorld | Listener, Set<string>>();

/** Notes all that there is, so that a fault can tell what is gone from what never was. */
export function noteAll(world: ClbWorld): void {
  note(world, keysIn(world));
  for (const listener of listenersIn(world)) note(listener, namesIn(listener));
}

/** Whether an identifier, or the place of a listener, was there once and is no more. */
export function isGone(key: string | undefined, world: ClbWorld): boolean {
  return key !== undefined && seenIn.get(world)?.has(key) === true && !keysIn(world).includes(key);
}

/** Whether a listener had a rule of that name and has it no more. */
export function isRuleGone(name: string, listener: Listener): boolean {
  return seenIn.get(listener)?.has(name) === true && !namesIn(listener).includes(name);
}

/** Whether a listener had a domain extension for a domain and has it no more. */
export function isDomainGone(domain: string, listener: Listener): boolean {
  return isRuleGone(domainName(domain), listener);
}

/** The place of a listener in a load balancer. */
export function placeOf(loadBalancer: string | undefined, port: string | number | undefined): string {
  return `${loadBalancer ?? ''}:${port ?? ''}`;
}

function note(holder: ClbWorld | Listener, keys: readonly string[]): void {
  const seen = seenIn.get(holder) ?? new Set<string>();
  seenIn.set(holder, seen);
  for (const key of keys) seen.add(key);
}

function keysIn(world: ClbWorld): readonly string[] {
  const inside = [...world.state.loadBalancers.values()].flatMap(({ id, listeners, groups, masterSlaveGroups }) => [
    id,
    ...groups.keys(),
    ...masterSlaveGroups.keys(),
    ...[...listeners.values()].map(({ port }) => placeOf(id, port)),
  ]);
  const onListeners = listenersIn(world).flatMap(({ rules, extensions }) => [...rules.keys(), ...extensions.keys()]);
  return [
    ...world.state.certificates.keys(),
    ...world.state.caCertificates.keys(),
    ...world.state.policies.keys(),
    ...world.state.acls.keys(),
    ...inside,
    ...onListeners,
  ];
}

function listenersIn({ state: { loadBalancers } }: ClbWorld): readonly Listener[] {
  return [...loadBalancers.values()].flatMap(({ listeners }) => [...listeners.values()]);
}

function namesIn({ rules, extensions }: Listener): readonly string[] {
  const domains = [...extensions.values()].map(({ domain }) => domainName(domain));
  return [...[...rules.values()].map(({ name }) => name), ...domains];
}

function domainName(domain: string): string {
  return `extension for ${domain}`;
}
