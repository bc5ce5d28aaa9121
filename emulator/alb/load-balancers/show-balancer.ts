import type { Fields, Invocation } from '../../core/call.ts';
import { hasTags, isAmong, isAsked, listed } from '../filters.ts';
import type { Balancer } from '../model.ts';
import { ownOf, stateOf } from '../present.ts';
import { homeRegion } from '../regions.ts';
import { objectsIn, shown } from '../settings.ts';
import type { AlbWorld } from '../state.ts';
import { writeMoment } from '../times.ts';
import { findBalancer } from './balancer.ts';

const settingsShown = [
  'LoadBalancerName',
  'LoadBalancerEdition',
  'LoadBalancerBillingConfig.',
  'ModificationProtectionConfig.',
  'AddressType',
  'AddressAllocatedMode',
  'AddressIpVersion',
  'VpcId',
  'ResourceGroupId',
] as const;

/** Shows one load balancer. */
export function getBalancer(call: Invocation, world: AlbWorld): Fields {
  const balancer = findBalancer(call, world);
  return {
    ...summary(balancer, world),
    RegionId: homeRegion,
    ZoneMappings: objectsIn(balancer.settings['ZoneMappings']).map((mapping, index) =>
      zoneOf(balancer, mapping, index),
    ),
    SecurityGroupIds: [],
  };
}

/** Lists the load balancers that match every filter, without their zones. */
export function listBalancers(call: Invocation, world: AlbWorld): Fields {
  const found = ownOf(world.state.balancers, call, world).filter((balancer) => matches(call, balancer, world));
  return listed(
    call,
    found.map((balancer) => summary(balancer, world)),
  );
}

function matches(call: Invocation, balancer: Balancer, world: AlbWorld): boolean {
  const { id, settings } = balancer;
  return (
    isAmong(call, 'LoadBalancerIds', id) &&
    isAmong(call, 'LoadBalancerNames', settings['LoadBalancerName']) &&
    isAmong(call, 'VpcIds', settings['VpcId']) &&
    isAsked(call, 'LoadBalancerStatus', stateOf(balancer, world)) &&
    isAsked(call, 'LoadBalancerBussinessStatus', 'Normal') &&
    isAsked(call, 'AddressType', settings['AddressType']) &&
    isAsked(call, 'PayType', settings['LoadBalancerBillingConfig.PayType']) &&
    isAsked(call, 'AddressIpVersion', settings['AddressIpVersion']) &&
    isAsked(call, 'ResourceGroupId', settings['ResourceGroupId']) &&
    isAsked(call, 'DNSName', domainOf(balancer)) &&
    isInZone(call, settings['ZoneMappings']) &&
    hasTags(call, balancer)
  );
}

function isInZone(call: Invocation, mappings: unknown): boolean {
  return (
    call.parameters['ZoneId'] === undefined || objectsIn(mappings).some(({ ZoneId }) => isAsked(call, 'ZoneId', ZoneId))
  );
}

function summary(balancer: Balancer, world: AlbWorld): Fields {
  const { id, createdAt, protectedAt, accessLog, settings, tags } = balancer;
  return {
    LoadBalancerId: id,
    ...shown(settings, settingsShown),
    LoadBalancerStatus: stateOf(balancer, world),
    LoadBalancerBussinessStatus: 'Normal',
    DNSName: domainOf(balancer),
    CreateTime: writeMoment(createdAt),
    DeletionProtectionConfig: {
      Enabled: protectedAt !== undefined,
      ...(protectedAt === undefined ? {} : { EnabledTime: writeMoment(protectedAt) }),
    },
    AccessLogConfig: accessLog ?? {},
    LoadBalancerOperationLocks: [],
    Tags: tags,
  };
}

function domainOf({ id }: Balancer): string {
  return `${id}.${homeRegion}.alb.aliyuncs.com`;
}

/** Each zone has a switch, and an address in it unless one was asked for. */
function zoneOf({ id }: Balancer, { ZoneId, VSwitchId, IntranetAddress, AllocationId }: Fields, index: number): Fields {
  const number = Buffer.from(id).reduce((sum, byte) => (sum * 31 + byte) % 250, 0);
  const address = { Address: IntranetAddress ?? `192.168.${index}.${number + 1}` };
  const fixed = IntranetAddress === undefined ? {} : { IntranetAddress };
  const eip = AllocationId === undefined ? {} : { AllocationId, EipType: 'Common' };
  return { ZoneId, VSwitchId, LoadBalancerAddresses: [{ ...address, ...fixed, ...eip }] };
}
