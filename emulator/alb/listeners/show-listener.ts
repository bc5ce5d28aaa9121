import type { Fields, Invocation } from '../../core/call.ts';
import { hasTags, isAmong, isAsked, listed } from '../filters.ts';
import type { FrontListener } from '../model.ts';
import { ownOf, stateOf } from '../present.ts';
import { isOn, objectsIn, shown, valueAt } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import { attachedIn } from './attachment.ts';
import { groupsNamedIn } from './forwarding.ts';
import { findFrontListener } from './front-listener.ts';

const settingsShown = [
  'ListenerDescription',
  'IdleTimeout',
  'RequestTimeout',
  'GzipEnabled',
  'QuicConfig.',
  'XForwardedForConfig.',
  'LogConfig.',
] as const;

/** Shows one listener. */
export function getFrontListener(call: Invocation, world: AlbWorld): Fields {
  const listener = findFrontListener(call, world);
  const { settings, aclType } = listener;
  const acls = attachedIn(listener.acls, world);
  return {
    ...summary(listener, world),
    CaEnabled: isOn(settings, 'CaEnabled'),
    Certificates: objectsIn(settings['Certificates']).map(({ CertificateId }) => ({ CertificateId })),
    CaCertificates: objectsIn(settings['CaCertificates']).map(({ CertificateId }) => ({
      CertificateId,
      Status: 'Associated',
      IsDefault: true,
    })),
    AclConfig:
      acls.length === 0
        ? {}
        : { AclType: aclType, AclRelations: acls.map((acl) => ({ AclId: acl.id, Status: stateOf(acl, world) })) },
  };
}

/** Lists the listeners that match every filter, without their certificates. */
export function listFrontListeners(call: Invocation, world: AlbWorld): Fields {
  const found = ownOf(world.state.listeners, call, world).filter(
    (listener) =>
      isAmong(call, 'ListenerIds', listener.id) &&
      isAmong(call, 'LoadBalancerIds', listener.balancer) &&
      isAsked(call, 'ListenerProtocol', listener.protocol) &&
      hasTags(call, listener),
  );
  return listed(
    call,
    found.map((listener) => summary(listener, world)),
  );
}

/** What has no effect for a protocol is off, or not there. */
function summary(listener: FrontListener, world: AlbWorld): Fields {
  const { id, balancer, protocol, port, settings, tags } = listener;
  const ofHttps = protocol === 'HTTPS' ? shown(settings, ['SecurityPolicyId']) : {};
  return {
    ListenerId: id,
    LoadBalancerId: balancer,
    ListenerProtocol: protocol,
    ListenerPort: port,
    ListenerStatus: stateOf(listener, world),
    ...shown(settings, settingsShown),
    Http2Enabled: protocol === 'HTTPS' && isOn(settings, 'Http2Enabled'),
    ...ofHttps,
    DefaultActions: objectsIn(settings['DefaultActions']).map(actionShown),
    Tags: tags,
  };
}

function actionShown(action: Fields): Fields {
  const tuples = objectsIn(valueAt(action, 'ForwardGroupConfig.ServerGroupTuples'));
  return {
    Type: action['Type'],
    ForwardGroupConfig: { ServerGroupTuples: tuples.map(({ ServerGroupId }) => ({ ServerGroupId })) },
  };
}

/** How the servers behind a listener do: none is ever anything but well here. */
export function getListenerHealth(call: Invocation, world: AlbWorld): Fields {
  const { id, port, protocol, settings } = findFrontListener(call, world);
  const infos = groupsNamedIn(settings['DefaultActions']).map((group) => ({
    ServerGroupId: group,
    HealthCheckEnabled: isChecked(group, world) ? 'on' : 'off',
    NonNormalServers: [],
  }));
  return {
    ListenerHealthStatus: [{ ListenerId: id, ListenerPort: port, ListenerProtocol: protocol, ServerGroupInfos: infos }],
    RuleHealthStatus: [],
  };
}

function isChecked(group: string, { state }: AlbWorld): boolean {
  return state.groups.get(group)?.settings['HealthCheckConfig.HealthCheckEnabled'] === true;
}
