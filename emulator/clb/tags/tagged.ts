import { needText, textOf, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import { isVisible } from '../load-balancers/owned.ts';
import { regionOf } from '../load-balancers/regions.ts';
import type { LoadBalancer } from '../model.ts';
import type { ClbWorld } from '../state.ts';
import { havingTags, type Tags } from './tags.ts';

/** The most resources of a call, by its text; the schema lets 51 pass (description of 2024). */
const perCall = 20;

/** Something that has tags, under the identifier by which it is named. */
interface Tagged {
  readonly id: string;
  readonly tags: Tags;
}

type Candidates = (call: Invocation, world: ClbWorld) => readonly Tagged[];

/** What there is of each type that can have tags, as far as the caller sees it. */
const types: Readonly<Record<string, Candidates>> = {
  instance: balancersOf,
  certificate: (call, { state: { certificates, caCertificates } }) =>
    [...certificates.values(), ...caCertificates.values()].filter((one) => isVisible(one, call, regionOf(call))),
  acl: (call, { state: { acls } }) => [...acls.values()].filter((one) => isVisible(one, call, regionOf(call))),
  vservergroup: inBalancers(({ groups }) => [...groups.values()]),
  masterslaveservergroup: inBalancers(({ masterSlaveGroups }) => [...masterSlaveGroups.values()]),
  listener: inBalancers(({ id, listeners }) =>
    [...listeners.values()].map(({ protocol, port, tags }) => ({ id: `${id}_${protocol}_${port}`, tags })),
  ),
};

/** The resources that a call names, all of which must exist; without names, those that have the tags it names. */
export function findTagged(call: Invocation, world: ClbWorld): readonly Tagged[] {
  const candidates = types[needText(call, 'ResourceType')]?.(call, world) ?? [];
  const ids = textsIn(textOf(call, 'ResourceId'));
  if (ids.length > perCall) {
    const message = 'The maximum size of ResourceId is exceeded.';
    return refuse('quota', 'ResourceId.per-call', 400, 'SizeLimitExceeded.ResourceId', message);
  }
  if (ids.length === 0) return candidates.filter(havingTags(call));
  return ids.map((id) => candidates.find((one) => one.id === id) ?? refuseUnknown(id));
}

/** The texts of a plain list. */
export function textsIn(text: string | undefined): readonly string[] {
  const list: unknown = readLenientJson(text ?? '[]');
  return (Array.isArray(list) ? (list as readonly unknown[]) : [text]).map(String);
}

function balancersOf(call: Invocation, { state: { loadBalancers } }: ClbWorld): readonly LoadBalancer[] {
  return [...loadBalancers.values()].filter((one) => isVisible(one, call, regionOf(call)));
}

function inBalancers(of: (balancer: LoadBalancer) => readonly Tagged[]): Candidates {
  return (call, world) => balancersOf(call, world).flatMap(of);
}

function refuseUnknown(id: string): never {
  return refuse('reference', 'ResourceId', 400, 'ResourceNotExist', `The specified resource ${id} does not exist.`);
}
