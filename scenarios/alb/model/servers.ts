import { inOrder } from '../../model/in-order.ts';
import { accept, either, itemsAt, show, textAt, type Body, type Prediction } from '../../model/prediction.ts';
import type { FrontAct } from './front-act.ts';
import { withOne, type FrontWorld } from './front-world.ts';
import { identifierOf, textOf, type Part } from './part.ts';
import { because, noGroup, refusedFor } from './reasons.ts';

const actions: Readonly<Partial<Record<FrontAct['does'], string>>> = {
  add: 'AddServersToServerGroup',
  weigh: 'UpdateServerGroupServersAttribute',
  remove: 'RemoveServersFromServerGroup',
  read: 'ListServerGroupServers',
};

/** Servers in a group: none is there twice, what is added, removed or weighed leaves the others alone. */
export const serversPart: Part = {
  predict,
  call: ({ does, of = {}, given = {} }) => {
    const servers = Object.entries(given).map(([number, weight]) => ({
      ServerId: `$server${number}`,
      ServerType: 'Ecs',
      Port: 80,
      ...(does === 'remove' ? {} : { Weight: Number(weight) }),
    }));
    const group = { ServerGroupId: identifierOf('server-group', of.group) };
    return [actions[does] ?? does, { ...group, ...(does === 'read' ? {} : { Servers: textOf(servers) }) }];
  },
  shown: (body) => `weights ${weightsIn(body).join(', ') || '(none)'}`,
  touches: ['groups'],
};

function predict(world: FrontWorld, { does, of = {}, given = {} }: FrontAct): Prediction<FrontWorld> {
  const number = of.group ?? world.groups.length - 1;
  const group = world.groups[number];
  // What is listed of a group that does not exist is not documented.
  if (does === 'read' && (!group || group.gone)) return either(world);
  if (!group || group.gone) return refusedFor([noGroup]) ?? either(world);
  const { servers } = group;
  const become = (next: Readonly<Record<string, string>>): Prediction<FrontWorld> =>
    accept(withOne(world, 'groups', number, { ...group, servers: inOrder(next) }));
  const isThere = Object.keys(given).some((server) => server in servers);
  const isAbsent = Object.keys(given).some((server) => !(server in servers));
  switch (does) {
    case 'add': {
      const twice = { why: 'the group has the server already', code: 'Conflict.BackendServer' };
      return refusedFor(because(isThere, twice)) ?? become({ ...servers, ...given });
    }
    case 'remove':
    case 'weigh': {
      const absent = { why: 'the group has no such server', code: 'ResourceNotFound.BackendServer' };
      const left = Object.fromEntries(Object.entries(servers).filter(([server]) => !(server in given)));
      return refusedFor(because(isAbsent, absent)) ?? become(does === 'remove' ? left : { ...servers, ...given });
    }
    default: {
      const expected = Object.values(servers).toSorted();
      return show(
        world,
        `shows the weights ${expected.join(', ') || '(none)'}`,
        (body) => weightsIn(body).toSorted().join() === expected.join() && areAvailable(body),
      );
    }
  }
}

function weightsIn(body: Body): readonly string[] {
  return itemsAt(body, 'Servers').map((server) => textAt(server, 'Weight') ?? '(none)');
}

function areAvailable(body: Body): boolean {
  return itemsAt(body, 'Servers').every((server) => textAt(server, 'Status') === 'Available');
}
