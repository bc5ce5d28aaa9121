import { accept, either, itemsAt, show, textAt, type Body, type Prediction } from '../../model/prediction.ts';
import type { FrontAct } from './front-act.ts';
import { withOne, type FrontWorld } from './front-world.ts';
import { identifierOf, madeOf, textOf, type Part } from './part.ts';
import { noAcl, refusedFor } from './reasons.ts';

/** Lists of addresses: one that a listener has cannot be deleted. */
export const aclPart: Part = {
  predict,
  call: ({ does, of = {} }) => {
    if (does === 'create') return ['CreateAcl', {}];
    if (does === 'delete') return ['DeleteAcl', { AclId: identifierOf('acl', of.acl) }];
    return ['ListAcls', { AclIds: textOf([madeOf('acl', of.acl)]) }];
  },
  shown: (body) =>
    itemsAt(body, 'Acls')
      .map((acl) => textAt(acl, 'AclStatus'))
      .join('; ') || 'no list of addresses',
  touches: ['listeners'],
};

function predict(world: FrontWorld, { does, of = {} }: FrontAct): Prediction<FrontWorld> {
  if (does === 'create') return accept(withOne(world, 'acls', world.acls.length, { listeners: [] }));
  const number = of.acl ?? world.acls.length - 1;
  const acl = world.acls[number];
  const isThere = acl !== undefined && !acl.gone;
  if (does === 'read') {
    if (isThere) return show(world, 'shows a list of addresses', isAvailable);
    const isEmpty = (body: Body): boolean => itemsAt(body, 'Acls').length === 0;
    return { ...either(world), words: 'shows no list of addresses, or refused', shows: isEmpty };
  }
  if (!isThere) return refusedFor([noAcl]) ?? either(world);
  const statuses = acl.listeners.map((listener) => world.listeners[listener]?.status ?? 'gone');
  if (statuses.some((status) => status !== 'gone' && status !== 'Deleting')) {
    const reason = { why: 'a listener has the list of addresses', code: 'ResourceInUse.Acl' };
    return refusedFor([reason]) ?? either(world);
  }
  const gone = withOne(world, 'acls', number, { ...acl, gone: true });
  // No document says how long one that was taken from a listener, or whose listener is deleted, is still in use.
  return acl.wasUsed ? either(gone) : accept(gone);
}

function isAvailable(body: Body): boolean {
  const [item, ...more] = itemsAt(body, 'Acls');
  return item !== undefined && more.length === 0 && textAt(item, 'AclStatus') === 'Available';
}
