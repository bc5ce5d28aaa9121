import type { Fields, Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import { attachedIn, configured, joining, withLeaving } from '../listeners/attachment.ts';
import { findFrontListener, requireSteady } from '../listeners/front-listener.ts';
import type { Acl, FrontListener } from '../model.ts';
import { findById, isThere, requireState, stateOf } from '../present.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';

/** The most lists of addresses of a listener (description of 2024: of one call). */
const mostAcls = 3;

/** Lets lists of addresses say whom a listener admits or refuses. */
export function associateAcls(call: Invocation, world: AlbWorld): Touched {
  const listener = findFrontListener(call, world);
  const ids = aclsNamedIn(call);
  for (const id of ids) requireState(findAcl(id, call, world), 'Acl', world, 'Available');
  requireSteady(listener, world);
  const there = attachedIn(listener.acls, world);
  if (there.some(({ id }) => ids.includes(id))) {
    refuse('uniqueness', 'AclIds', 400, 'ResourceInUse.Acl', 'The specified resource Acl is in use.');
  }
  if (there.length + ids.length > mostAcls) {
    refuse('quota', 'AclIds', 400, 'QuotaExceeded.AclsNum', 'The quota of AclsNum is exceeded.');
  }
  listener.acls = [...there, ...joining(ids, world)];
  listener.aclType = call.parameters['AclType'];
  return configured(listener, world);
}

/** Takes lists of addresses from a listener. */
export function dissociateAcls(call: Invocation, world: AlbWorld): Touched {
  const listener = findFrontListener(call, world);
  requireSteady(listener, world);
  const ids = aclsNamedIn(call);
  const there = attachedIn(listener.acls, world);
  if (!ids.every((id) => there.some((one) => one.id === id))) {
    const message = 'The specified resource Acl is not associated.';
    refuse('reference', 'AclIds', 404, 'ResourceNotAssociated.Acl', message);
  }
  listener.acls = withLeaving(there, ids, 'Dissociating', world);
  return configured(listener, world);
}

/** Shows of some lists of addresses which listeners have them. */
export function listAclRelations(call: Invocation, world: AlbWorld): Fields {
  return {
    AclRelations: aclsNamedIn(call).map((id) => ({
      AclId: findAcl(id, call, world).id,
      RelatedListeners: listenersWith(id, world).map(({ listener, status }) => ({
        ListenerId: listener.id,
        LoadBalancerId: listener.balancer,
        ListenerPort: listener.port,
        ListenerProtocol: listener.protocol,
        Status: status,
      })),
    })),
  };
}

interface User {
  readonly listener: FrontListener;
  readonly status: string;
}

/** The listeners that have a list of addresses, or are about to, with how they stand to it. */
export function listenersWith(id: string, world: AlbWorld): readonly User[] {
  return [...world.state.listeners.values()]
    .filter((listener) => isThere(listener, world))
    .flatMap((listener) =>
      attachedIn(listener.acls, world)
        .filter((acl) => acl.id === id)
        .map((acl) => ({ listener, status: stateOf(acl, world) })),
    );
}

function findAcl(id: string, call: Invocation, world: AlbWorld): Acl {
  return findById(world.state.acls, 'Acl', 'AclIds', id, call, world);
}

/** The lists that a call names, each once. */
export function aclsNamedIn({ parameters }: Invocation): readonly string[] {
  const list = readLenientJson(parameters['AclIds'] ?? '[]');
  return [...new Set((Array.isArray(list) ? list : [list]).map(String))];
}
