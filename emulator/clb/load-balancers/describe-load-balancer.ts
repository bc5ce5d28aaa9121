import type { Fields } from '../../core/call.ts';
import { timesOf, writeTime } from '../times.ts';
import { shownTags } from '../tags/tags.ts';
import { redirectionShown } from '../redirection.ts';
import type { Listener, LoadBalancer } from '../model.ts';

const texts = [
  'LoadBalancerName',
  'AddressType',
  'AddressIPVersion',
  'NetworkType',
  'VpcId',
  'VSwitchId',
  'InternetChargeType',
  'MasterZoneId',
  'SlaveZoneId',
  'PayType',
  'InstanceChargeType',
  'LoadBalancerSpec',
  'ResourceGroupId',
  'DeleteProtection',
  'ModificationProtectionStatus',
  'ModificationProtectionReason',
] as const;

/** The end of a subscription that never ends, as every example shows it. */
const endTime = Date.parse('2999-09-08T16:00:00Z');

/** The answer of DescribeLoadBalancerAttribute: the guide's result table of 2018 and the vendor's schema of 2024. */
export function describeLoadBalancer(found: LoadBalancer): Fields {
  const { settings } = found;
  const listeners = [...found.listeners.values()].toSorted((a, b) => a.port - b.port);
  return {
    ...Object.fromEntries(texts.flatMap((name) => (name in settings ? [[name, settings[name]]] : []))),
    LoadBalancerId: found.id,
    RegionId: found.region,
    RegionIdAlias: found.region,
    LoadBalancerStatus: found.status,
    Address: found.address,
    Bandwidth: Number(settings['Bandwidth']),
    ...timesOf(found.createdAt),
    EndTime: writeTime(endTime),
    EndTimeStamp: endTime,
    // A misspelt list and a correct one: the service has always answered with both.
    ListenerPorts: { ListenerPort: listeners.map(({ port }) => port) },
    ListenerPortsAndProtocal: { ListenerPortAndProtocal: listeners.map(misspelt) },
    ListenerPortsAndProtocol: { ListenerPortAndProtocol: listeners.map(portAndProtocol) },
    BackendServers: { BackendServer: found.servers },
    Tags: { Tag: shownTags(found.tags) },
  };
}

function misspelt({ port, protocol }: Listener): Fields {
  return { ListenerProtocal: protocol, ListenerPort: port };
}

function portAndProtocol(listener: Listener): Fields {
  const { port, protocol, settings } = listener;
  const described = { ListenerProtocol: protocol, ListenerPort: port, Description: settings['Description'] ?? '' };
  return { ...described, ...redirectionShown(listener) };
}
