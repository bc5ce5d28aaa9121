import type { Listener } from '../resources/listener.ts';
import type { World } from '../world.ts';

/** What was ever seen, by the world that holds it; of rules, their names, by listener. */
const seenIn = new WeakMap<World | Listener, Set<string>>();

/** Notes all that there is, so that a fault can tell what is gone from what never was. */
export function noteAll(world: World): void {
  note(world, keysIn(world));
  for (const listener of listenersIn(world)) note(listener, namesIn(listener));
}

/** Whether an identifier, or the place of a listener, was there once and is no more. */
export function isGone(key: string | undefined, world: World): boolean {
  return key !== undefined && seenIn.get(world)?.has(key) === true && !keysIn(world).includes(key);
}

/** Whether a listener had a rule of that name and has it no more. */
export function isRuleGone(name: string, listener: Listener): boolean {
  return seenIn.get(listener)?.has(name) === true && !namesIn(listener).includes(name);
}

/** The place of a listener in a load balancer. */
export function placeOf(loadBalancer: string | undefined, port: string | number | undefined): string {
  return `${loadBalancer ?? ''}:${port ?? ''}`;
}

function note(holder: World | Listener, keys: readonly string[]): void {
  const seen = seenIn.get(holder) ?? new Set<string>();
  seenIn.set(holder, seen);
  for (const key of keys) seen.add(key);
}

function keysIn(world: World): readonly string[] {
  const inside = [...world.loadBalancers.values()].flatMap(({ id, listeners, groups, masterSlaveGroups }) => [
    id,
    ...groups.keys(),
    ...masterSlaveGroups.keys(),
    ...[...listeners.values()].map(({ port }) => placeOf(id, port)),
  ]);
  const rules = listenersIn(world).flatMap((listener) => [...listener.rules.keys()]);
  return [...world.certificates.keys(), ...world.caCertificates.keys(), ...inside, ...rules];
}

function listenersIn({ loadBalancers }: World): readonly Listener[] {
  return [...loadBalancers.values()].flatMap(({ listeners }) => [...listeners.values()]);
}

function namesIn({ rules }: Listener): readonly string[] {
  return [...rules.values()].map(({ name }) => name);
}
