import { textOf, type Invocation } from '../../core/call.ts';
import { readLenientJson } from '../../wire/lenient-json.ts';
import { refuse } from '../../core/refusal.ts';
import { isSince } from '../../core/world.ts';
import type { BackendServer } from '../model.ts';
import type { ClbWorld } from '../state.ts';

/** An item of a parameter before it is known whether it names a new server or one that is there. */
export interface ServerItem {
  readonly ServerId: string;
  readonly ServerIp?: string;
  readonly Port?: number;
  readonly Weight?: number;
  readonly Type?: string;
  readonly Description?: string;
  readonly ServerType?: string;
}

/** How some items change a list of servers. */
export type ServerChange = (list: readonly BackendServer[], items: readonly ServerItem[]) => readonly BackendServer[];

/** The weight of a server that was given none (all editions). */
const standardWeight = 100;

/** The items of a parameter; the specs have settled their fields. */
export function readServerItems(call: Invocation, name: string): readonly ServerItem[] {
  const items = readLenientJson(textOf(call, name) ?? '[]');
  if (!Array.isArray(items)) return refuseItems(name);
  return items.map((item: unknown) => readItem(item, name));
}

/**
 * The items of a parameter that adds servers: each must exist (`InvalidServerId.NotFound`, guide of 2018, appendix; the
 * groups of 2024 say `InvalidServerId.NotExist`).
 */
export function readNewServers(call: Invocation, name: string, world: ClbWorld): readonly ServerItem[] {
  const items = readServerItems(call, name);
  if (items.every(({ ServerId }) => world.state.servers?.has(ServerId) ?? true)) return items;
  const isOfGroup = call.spec.effect.resource === 'vserver-group';
  const code = isOfGroup && isSince(world, '2024') ? 'InvalidServerId.NotExist' : 'InvalidServerId.NotFound';
  return refuse('reference', name, 400, code, 'The specified server is not found.');
}

/** A server as it stands in a list from now on. */
export function newServer({
  ServerId,
  ServerIp,
  Port,
  Weight = standardWeight,
  Type = 'ecs',
  Description = '',
}: ServerItem): BackendServer {
  const address = ServerIp === undefined ? {} : { ServerIp };
  return { ServerId, ...address, ...(Port === undefined ? {} : { Port }), Weight, Type, Description };
}

/**
 * Whether an item names a server: by its id, and by its port and its address where it has them. One network interface can stand in
 * a list with several addresses (description of 2024, BackendServers).
 */
export function names(item: ServerItem | BackendServer, server: ServerItem | BackendServer): boolean {
  const isElsewhere = item.ServerIp !== undefined && server.ServerIp !== undefined && item.ServerIp !== server.ServerIp;
  return item.ServerId === server.ServerId && !isElsewhere && (item.Port ?? server.Port) === server.Port;
}

/** The list with the servers added that it does not hold yet; of items that name one server the first counts. */
export const withAdded: ServerChange = (list, items) => {
  const servers = [...list];
  for (const item of items) if (!servers.some((server) => names(item, server))) servers.push(newServer(item));
  return servers;
};

/** The list without the servers that the items name; what it does not hold is ignored (all editions). */
export const withoutNamed: ServerChange = (list, items) =>
  list.filter((server) => !items.some((item) => names(item, server)));

/** The list with the weights and descriptions of the items; what it does not hold is ignored. */
export const withChanged: ServerChange = (list, items) =>
  list.map((server) => {
    const item = items.find((candidate) => names(candidate, server));
    const { Weight = server.Weight, Description = server.Description } = item ?? {};
    return { ...server, Weight, Description };
  });

/** An object; the guide's example of RemoveBackendServers gives identifiers alone. */
function readItem(item: unknown, name: string): ServerItem {
  if (typeof item === 'string' && item !== '') return { ServerId: item };
  if (typeof item !== 'object' || item === null) return refuseItems(name);
  const { ServerId, ServerIp, Port, Weight, Type, Description, ServerType } = item as Record<string, unknown>;
  if (typeof ServerId !== 'string' || ServerId === '') return refuseItems(name);
  const address = ServerIp === '' ? undefined : ServerIp;
  const texts = Object.entries({ ServerIp: address, Type, Description, ServerType }).filter(
    ([, value]) => typeof value === 'string',
  );
  const numbers = Object.entries({ Port, Weight })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([field, value]): [string, number] => [field, Number(value)]);
  return { ServerId, ...Object.fromEntries(texts), ...Object.fromEntries(numbers) };
}

function refuseItems(name: string): never {
  return refuse('constraint', name, 400, 'InvalidParameter', `The specified parameter ${name} is not valid.`);
}
