import type { Invocation } from '../../core/call.ts';
import type { Acl } from '../model.ts';
import { findMade, requireState } from '../present.ts';
import type { AlbWorld } from '../state.ts';

/** The list of addresses that a call names, which must be at rest. */
export function findAvailableAcl(call: Invocation, world: AlbWorld): Acl {
  const acl = findMade(world.state.acls, 'Acl', 'AclId', call, world);
  requireState(acl, 'Acl', world, 'Available');
  return acl;
}
