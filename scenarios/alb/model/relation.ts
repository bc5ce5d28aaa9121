import { accept, either, itemsAt, show, textAt, type Body, type Prediction } from '../../model/prediction.ts';
import type { FrontAct } from './front-act.ts';
import { withOne, type FrontWorld, type ModelledAcl } from './front-world.ts';
import { identifierOf, madeOf, textOf, type Part } from './part.ts';
import { because, noAcl, noListener, refusedFor } from './reasons.ts';

/** Which listeners have a list of addresses: it is joined to one by one, and taken from those that have it. */
export const relationPart: Part = {
  predict,
  call: ({ does, of = {} }) => {
    const acls = { AclIds: textOf([madeOf('acl', of.acl)]) };
    if (does === 'read') return ['ListAclRelations', acls];
    const both = { ListenerId: identifierOf('listener', of.listener), ...acls };
    return does === 'add'
      ? ['AssociateAclsWithListener', { ...both, AclType: 'White' }]
      : ['DissociateAclsFromListener', both];
  },
  shown: (body) => `listeners ${related(body).join(', ') || '(none)'}`,
  touches: ['listeners'],
};

function predict(world: FrontWorld, { does, of = {} }: FrontAct): Prediction<FrontWorld> {
  const number = of.acl ?? world.acls.length - 1;
  const acl = world.acls[number];
  const isThere = acl !== undefined && !acl.gone;
  if (does === 'read') return isThere ? predictRead(world, acl) : either(world);
  const listener = of.listener ?? world.listeners.length - 1;
  const status = world.listeners[listener]?.status ?? 'gone';
  const has = acl?.listeners.includes(listener) ?? false;
  const absent = { why: 'the listener does not have it', code: 'ResourceNotAssociated.Acl' };
  const reasons = [
    ...because(status === 'gone', noListener),
    ...because(!isThere, does === 'add' ? noAcl : absent),
    ...because(isThere && does === 'remove' && !has && status !== 'gone', absent),
  ];
  const refused = refusedFor<FrontWorld>(reasons);
  if (refused || !acl) return refused ?? either(world);
  const others = acl.listeners.filter((one) => one !== listener);
  const listeners = does === 'add' ? [...others, listener].toSorted((one, other) => one - other) : others;
  const next = withOne(world, 'acls', number, { ...acl, listeners, wasUsed: true });
  // No document says whether one can be joined twice, or to a listener that does not run.
  return status === 'Running' && !(does === 'add' && has) ? accept(next) : either(next);
}

/** Those that have it are shown as such; those that had it may be shown for a while. */
function predictRead(world: FrontWorld, { listeners }: ModelledAcl): Prediction<FrontWorld> {
  const there = listeners.filter((number) => world.listeners[number]?.status !== 'gone');
  const ids = there.flatMap((number) => world.listeners[number]?.id ?? []).toSorted();
  return show(
    world,
    `shows ${there.length} listeners`,
    (body) => ids.length < there.length || related(body).toSorted().join() === ids.join(),
  );
}

function related(body: Body): readonly string[] {
  return itemsAt(body, 'AclRelations')
    .flatMap((relation) => itemsAt(relation, 'RelatedListeners'))
    .filter((listener) => !textAt(listener, 'Status')?.startsWith('Dissociat'))
    .map(
      (listener) =>
        `${textAt(listener, 'ListenerId')}${textAt(listener, 'Status') === 'Associated' ? '' : ' (not yet)'}`,
    );
}
