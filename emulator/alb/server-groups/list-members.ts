import type { Fields, Invocation } from '../../core/call.ts';
import { hasTags, isAmong, isAsked, listed } from '../filters.ts';
import { ownOf, stateOf } from '../present.ts';
import type { AlbWorld } from '../state.ts';
import { membersOf } from './member.ts';

/** Lists the servers of all groups that match every filter. */
export function listMembers(call: Invocation, world: AlbWorld): Fields {
  const servers = ownOf(world.state.groups, call, world)
    .filter((group) => isAsked(call, 'ServerGroupId', group.id) && hasTags(call, group))
    .flatMap((group) => membersOf(group, world).map((member) => ({ group, member })))
    .filter(({ member }) => isAmong(call, 'ServerIds', member.settings['ServerId']))
    .map(({ group, member }) => ({
      ...member.settings,
      ServerGroupId: group.id,
      Status: stateOf(member, world),
    }));
  return listed(call, servers);
}
