import type { Fields, Invocation } from '../../core/call.ts';
import { hasTags, isAmong, isAsked, listed } from '../filters.ts';
import type { Acl } from '../model.ts';
import { ownOf, stateOf } from '../present.ts';
import { shown } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import { writeMoment } from '../times.ts';

/** Lists the lists of addresses that match every filter; nothing else shows one. */
export function listAcls(call: Invocation, world: AlbWorld): Fields {
  const found = ownOf(world.state.acls, call, world).filter(
    (acl) =>
      isAmong(call, 'AclIds', acl.id) &&
      isAmong(call, 'AclNames', acl.settings['AclName']) &&
      isAsked(call, 'ResourceGroupId', acl.settings['ResourceGroupId']) &&
      hasTags(call, acl),
  );
  return listed(
    call,
    found.map((acl) => summary(acl, world)),
  );
}

function summary(acl: Acl, world: AlbWorld): Fields {
  const { id, createdAt, settings, tags } = acl;
  return {
    AclId: id,
    ...shown(settings, ['AclName', 'ResourceGroupId']),
    AclStatus: stateOf(acl, world),
    AddressIPVersion: 'IPv4',
    ConfigManagedEnabled: false,
    CreateTime: writeMoment(createdAt),
    Tags: tags,
  };
}
