import type { Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { passing } from '../../core/timeline.ts';
import type { Acl } from '../model.ts';
import { remove } from '../present.ts';
import { settingsOf, tagsOf } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import type { Touched } from '../write.ts';
import { findAvailableAcl } from './acl.ts';
import { listenersWith } from './acls-of-listener.ts';

/** Makes a list of addresses with nothing in it; it is being created for a while, and then available. */
export function createAcl(call: Invocation, world: AlbWorld): Touched {
  const account = call.account.accessKeyId;
  const acl: Acl = {
    id: world.identify('acl', account),
    account,
    createdAt: world.now(),
    settings: { ResourceGroupId: 'rg-acfnt4kz7nx6dqq', ...settingsOf(call) },
    timeline: passing('Creating', 'Available', world.now() + world.transitionMs),
    tags: tagsOf(call),
  };
  world.state.acls.set(acl.id, acl);
  return { subject: acl, answer: { AclId: acl.id } };
}

/** Deletes a list of addresses that no listener has. */
export function deleteAcl(call: Invocation, world: AlbWorld): Touched {
  const acl = findAvailableAcl(call, world);
  if (listenersWith(acl.id, world).length > 0) {
    refuse('in-use', 'AclId', 400, 'ResourceInUse.Acl', 'The specified resource Acl is in use.');
  }
  remove(acl, world);
  return { subject: acl };
}
