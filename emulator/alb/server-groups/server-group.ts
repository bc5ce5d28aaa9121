import type { Invocation } from '../../core/call.ts';
import type { ServerGroup } from '../model.ts';
import { findMade, requireState } from '../present.ts';
import type { AlbWorld } from '../state.ts';

/** The group that a call names. */
export function findServerGroup(call: Invocation, world: AlbWorld): ServerGroup {
  return findMade(world.state.groups, 'ServerGroup', 'ServerGroupId', call, world);
}

/** The group that a call names, which must be at rest to be changed. */
export function findAvailableGroup(call: Invocation, world: AlbWorld): ServerGroup {
  const group = findServerGroup(call, world);
  requireState(group, 'ServerGroup', world, 'Available');
  return group;
}
