import { needText, textOf, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { isSince } from '../../core/world.ts';
import { isVisible } from '../load-balancers/owned.ts';
import { regionOf } from '../load-balancers/regions.ts';
import type { AddressList, LoadBalancer } from '../model.ts';
import type { ClbWorld } from '../state.ts';

/** The list of the caller that the call is about. */
export function findAcl(call: Invocation, world: ClbWorld): AddressList {
  needText(call, 'RegionId');
  return visibleAcl(needText(call, 'AclId'), call, world);
}

/** A listener that admits or refuses by a list names one of its account and of the addresses of its load balancer. */
export function requireAcl(call: Invocation, world: ClbWorld, { settings }: LoadBalancer): void {
  const id = textOf(call, 'AclId');
  if (textOf(call, 'AclStatus') !== 'on' || id === undefined) return;
  const { version } = visibleAcl(id, call, world);
  if (version === (settings['AddressIPVersion'] ?? 'ipv4')) return;
  const message = 'The ip version of this LoadBalancer and the Acl is conflict.';
  refuse(
    'constraint',
    'acl.ip-version',
    400,
    isSince(world, '2024') ? 'IpVersionConflict' : 'InvalidParameter',
    message,
  );
}

function visibleAcl(id: string, call: Invocation, world: ClbWorld): AddressList {
  const found = world.state.acls.get(id);
  if (found && isVisible(found, call, regionOf(call))) return found;
  const code = isSince(world, '2024') ? 'AclNotExist' : 'InvalidParameter';
  return refuse('reference', 'AclId', 400, code, 'Acl does not exist.');
}
