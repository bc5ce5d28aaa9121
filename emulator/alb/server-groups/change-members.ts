import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { passing } from '../../core/timeline.ts';
import type { AlbSettings, Member, ServerGroup } from '../model.ts';
import { pass } from '../present.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';
import { findMembers, membersOf, requireNew, serversGiven } from './member.ts';
import { findAvailableGroup } from './server-group.ts';

/** Adds servers; each is being added for a while. */
export function addServers(call: Invocation, world: AlbWorld): Touched {
  const group = findAvailableGroup(call, world);
  const added = serversGiven(call, 'Servers');
  requireNew(added, group, membersOf(group, world), world);
  return keep(group, [...membersOf(group, world), ...added.map((server) => joining(server, world))], world);
}

/** Removes servers; each is leaving for a while. */
export function removeServers(call: Invocation, world: AlbWorld): Touched {
  const group = findAvailableGroup(call, world);
  const gone = findMembers(serversGiven(call, 'Servers'), group, world);
  return keep(
    group,
    membersOf(group, world).map((member) => (gone.includes(member) ? leaving(member, world) : member)),
    world,
  );
}

/** Changes weights and descriptions of servers that are there. */
export function updateServers(call: Invocation, world: AlbWorld): Touched {
  const group = findAvailableGroup(call, world);
  const wanted = serversGiven(call, 'Servers');
  const found = findMembers(wanted, group, world);
  const changed = membersOf(group, world).map((member) => {
    const given = wanted[found.indexOf(member)];
    if (!given) return member;
    const timeline = passing('Configuring', 'Available', world.now() + world.transitionMs);
    return { settings: { ...member.settings, ...given }, timeline };
  });
  return keep(group, changed, world);
}

/** Puts servers in the place of others, which are gone at once; functions cannot be replaced (description of 2024). */
export function replaceServers(call: Invocation, world: AlbWorld): Touched {
  const group = findAvailableGroup(call, world);
  if (group.settings['ServerGroupType'] === 'Fc') {
    const message = 'Servers of functions cannot be replaced.';
    refuse('constraint', 'ServerGroupId.type', 400, 'Mismatch.ServerType', message);
  }
  const gone = findMembers(serversGiven(call, 'RemovedServers'), group, world);
  const added = serversGiven(call, 'AddedServers');
  const kept = membersOf(group, world).filter((member) => !gone.includes(member));
  requireNew(added, group, kept, world);
  return keep(group, [...kept, ...added.map((server) => joining(server, world, 'Replacing'))], world);
}

function keep(group: ServerGroup, servers: readonly Member[], world: AlbWorld): Touched {
  group.servers = servers;
  pass(group, 'Configuring', 'Available', world);
  return { subject: group };
}

function joining(server: AlbSettings, world: AlbWorld, state = 'Adding'): Member {
  const usual = server['ServerType'] === 'Fc' ? {} : { Weight: 100 };
  return {
    settings: { ...usual, ...server },
    timeline: passing(state, 'Available', world.now() + world.transitionMs),
  };
}

function leaving({ settings }: Member, world: AlbWorld): Member {
  return { settings, timeline: passing('Removing', 'gone', world.now() + world.transitionMs) };
}
