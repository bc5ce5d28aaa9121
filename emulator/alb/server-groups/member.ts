import type { Fields, Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import { existsElsewhere } from '../other-products.ts';
import type { AlbSettings, Member, ServerGroup } from '../model.ts';
import { isThere } from '../present.ts';
import { objectsIn } from '../settings.ts';
import type { AlbWorld } from '../state.ts';

/** What kinds of servers a group of a type takes (description of 2024). */
const kindsIn: Readonly<Record<string, readonly unknown[]>> = {
  Instance: ['Ecs', 'Eni', 'Eci'],
  Ip: ['Ip'],
  Fc: ['Fc'],
};

/** Those of another product of which the specs say how their identifiers begin. */
const instances: ReadonlySet<unknown> = new Set(['Ecs']);

/** Servers as a list in a call describes them. What came as text is a number or a switch where it is one. */
export function serversGiven({ parameters }: Invocation, name: string): readonly AlbSettings[] {
  return objectsIn(readLenientJson(parameters[name] ?? '[]')).map(typed);
}

function typed(item: Fields): AlbSettings {
  const { Port, Weight, RemoteIpEnabled, ...texts } = item;
  return {
    ...texts,
    ...(Port === undefined ? {} : { Port: Number(Port) }),
    ...(Weight === undefined ? {} : { Weight: Number(Weight) }),
    ...(RemoteIpEnabled === undefined ? {} : { RemoteIpEnabled: [true, 'true'].includes(RemoteIpEnabled as boolean) }),
  };
}

/** One server can stand in a group under several ports, and addresses of its own. */
export function isSame(one: AlbSettings, other: AlbSettings): boolean {
  return ['ServerId', 'Port', 'ServerIp'].every((name) => one[name] === other[name]);
}

/** The servers that a group has, those that leave it among them. */
export function membersOf({ servers }: ServerGroup, world: AlbWorld): readonly Member[] {
  return servers.filter((server) => isThere(server, world));
}

/** The servers of a group that a list in a call names, each of which must be there. */
export function findMembers(named: readonly AlbSettings[], group: ServerGroup, world: AlbWorld): readonly Member[] {
  const members = membersOf(group, world);
  return named.map((wanted) => {
    const found = members.find(({ settings }) => isSame(settings, { ServerIp: settings['ServerIp'], ...wanted }));
    if (found) return found;
    const message = 'The specified resource BackendServer is not found.';
    return refuse('reference', 'Servers', 404, 'ResourceNotFound.BackendServer', message);
  });
}

/** Servers must be of a kind that the group takes, exist, and be neither there nor named twice. */
export function requireNew(
  added: readonly AlbSettings[],
  group: ServerGroup,
  left: readonly Member[],
  world: AlbWorld,
): void {
  added.forEach((server, index) => {
    requireKind(server, group);
    requireExisting(server, world);
    if (added.slice(0, index).some((earlier) => isSame(earlier, server))) {
      const message = 'The specified BackendServer is duplicated.';
      refuse('uniqueness', 'Servers.call', 400, 'DuplicatedParam.BackendServer', message);
    }
    if (left.some(({ settings }) => isSame(settings, server))) {
      const message = 'The specified BackendServer is in the group already.';
      refuse('uniqueness', 'Servers', 400, 'Conflict.BackendServer', message);
    }
  });
}

function requireKind({ ServerType, Port }: AlbSettings, { settings }: ServerGroup): void {
  if (!kindsIn[String(settings['ServerGroupType'])]?.includes(ServerType)) {
    const message = 'The ServerType is mismatched for ServerGroup and BackendServer.';
    refuse('constraint', 'Servers.ServerType', 400, 'Mismatch.ServerType', message);
  }
  if (ServerType !== 'Fc' && Port === undefined) {
    refuse('constraint', 'Servers.Port', 400, 'InvalidParameter', 'Port is mandatory in Servers.');
  }
}

function requireExisting({ ServerId, ServerType }: AlbSettings, world: AlbWorld): void {
  const { servers } = world.state;
  const isKnown = servers?.has(String(ServerId)) ?? existsElsewhere(ServerId, 'servers', world);
  if (!instances.has(ServerType) || isKnown) return;
  const code = `ResourceNotFound.${String(ServerType)}`;
  refuse('reference', 'Servers.ServerId', 404, code, `The specified resource ${String(ServerType)} is not found.`);
}
