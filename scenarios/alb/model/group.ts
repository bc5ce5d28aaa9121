import { accept, either, itemsAt, show, textAt, type Body, type Prediction } from '../../model/prediction.ts';
import type { FrontAct } from './front-act.ts';
import { withOne, type FrontWorld } from './front-world.ts';
import { identifierOf, madeOf, textOf, type Part } from './part.ts';
import { noGroup, refusedFor } from './reasons.ts';

/** Groups of servers: one that a listener forwards to cannot be deleted, and can once that is. */
export const groupPart: Part = {
  predict,
  call: ({ does, of = {}, given = {} }) => {
    const self = { ServerGroupId: identifierOf('server-group', of.group) };
    switch (does) {
      case 'create':
        return ['CreateServerGroup', given];
      case 'update':
        return ['UpdateServerGroupAttribute', { ...self, ...given }];
      case 'delete':
        return ['DeleteServerGroup', self];
      default:
        return ['ListServerGroups', { ServerGroupIds: textOf([madeOf('server-group', of.group)]) }];
    }
  },
  shown: (body) =>
    itemsAt(body, 'ServerGroups')
      .map((group) => `${textAt(group, 'ServerGroupName')} ${textAt(group, 'ServerGroupStatus')}`)
      .join('; ') || 'no group',
  touches: ['groups'],
};

function predict(world: FrontWorld, { does, of = {}, given = {} }: FrontAct): Prediction<FrontWorld> {
  const { ServerGroupName: name } = given;
  if (does === 'create') {
    const made = { servers: {}, ...(name === undefined ? {} : { name }) };
    const number = world.groups.length;
    const told = (next: FrontWorld, { ServerGroupId: id }: Body): FrontWorld =>
      typeof id === 'string' ? withOne(next, 'groups', number, { ...made, id }) : next;
    return { ...accept(withOne(world, 'groups', number, made)), told };
  }
  const number = of.group ?? world.groups.length - 1;
  const group = world.groups[number];
  if (does === 'read') return predictRead(world, group?.gone ? undefined : group);
  if (!group || group.gone) return refusedFor([noGroup]) ?? either(world);
  if (does === 'update') {
    return accept(withOne(world, 'groups', number, { ...group, ...(name === undefined ? {} : { name }) }));
  }
  const gone = withOne(world, 'groups', number, { ...group, gone: true });
  const users = world.listeners.filter((one) => one.group === number && one.status !== 'gone');
  if (users.some(({ status }) => status !== 'Deleting')) {
    const reason = { why: 'a listener forwards to the group', code: 'ResourceInUse.ServerGroup' };
    return refusedFor([reason]) ?? either(gone);
  }
  const isFree = users.length === 0 && !group.wasUsed && !world.rules.some((rule) => rule.group === number);
  return isFree ? accept(gone) : either(gone);
}

function predictRead(world: FrontWorld, group: FrontWorld['groups'][number] | undefined): Prediction<FrontWorld> {
  if (!group) {
    const isEmpty = (body: Body): boolean => itemsAt(body, 'ServerGroups').length === 0;
    return { ...either(world), words: 'shows no group, or refused', shows: isEmpty };
  }
  const { name } = group;
  return show(world, `shows a group${name === undefined ? '' : ` named ${name}`}`, (body) => {
    const [item, ...more] = itemsAt(body, 'ServerGroups');
    const isNamed = name === undefined || (item !== undefined && textAt(item, 'ServerGroupName') === name);
    return item !== undefined && more.length === 0 && isNamed && textAt(item, 'ServerGroupStatus') === 'Available';
  });
}
