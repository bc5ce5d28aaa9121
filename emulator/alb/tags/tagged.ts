import { needText, type Invocation } from '../../core/call.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import type { Made } from '../model.ts';
import { findById } from '../present.ts';
import type { AlbState, AlbWorld } from '../state.ts';

/** Where things of a type that can have tags are kept, and what a refusal calls them. */
const types: Readonly<
  Record<string, { readonly kind: string; readonly all: (state: AlbState) => ReadonlyMap<string, Made> }>
> = {
  loadbalancer: { kind: 'LoadBalancer', all: ({ balancers }) => balancers },
  servergroup: { kind: 'ServerGroup', all: ({ groups }) => groups },
  acl: { kind: 'Acl', all: ({ acls }) => acls },
  securitypolicy: { kind: 'SecurityPolicy', all: ({ policies }) => policies },
};

/** The resources that a call names, all of which must exist; without names, all of the caller's own of the type. */
export function findTagged(call: Invocation, world: AlbWorld): readonly Made[] {
  const { kind, all } = types[needText(call, 'ResourceType')] ?? {
    kind: 'Resource',
    all: () => new Map<string, Made>(),
  };
  const made = all(world.state);
  const text = call.parameters['ResourceId'];
  if (text === undefined) return [...made.values()].filter(({ account }) => account === call.account.accessKeyId);
  return textsIn(text).map((id) => findById(made, kind, 'ResourceId', id, call, world));
}

/** The texts of a plain list. */
export function textsIn(text: string | undefined): readonly string[] {
  const list = readLenientJson(text ?? '[]');
  return (Array.isArray(list) ? list : [text]).map(String);
}
