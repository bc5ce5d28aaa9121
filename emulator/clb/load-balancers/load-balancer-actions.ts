import { needText, textOf, type Invocation, type Fields } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import { once } from '../../core/client-token.ts';
import { describeLoadBalancer } from './describe-load-balancer.ts';
import { listLoadBalancers } from './list-load-balancers.ts';
import { findLoadBalancer } from './load-balancer.ts';
import { regionOf } from './regions.ts';
import { tagsGiven } from '../tags/tags.ts';
import type { LoadBalancer } from '../model.ts';
import type { ClbHandlers, ClbWorld } from '../state.ts';

const reasonOf = 'ModificationProtectionReason';

/** The actions on load balancers. */
export const loadBalancerActions: ClbHandlers = {
  CreateLoadBalancer: (call, world) => once(call, world, () => createLoadBalancer(call, world)),
  DeleteLoadBalancer: deleteLoadBalancer,
  DescribeLoadBalancerAttribute: (call, world) => describeLoadBalancer(findLoadBalancer(call, world)),
  DescribeLoadBalancers: listLoadBalancers,
  SetLoadBalancerName: (call, world) => {
    findLoadBalancer(call, world).settings['LoadBalancerName'] = needText(call, 'LoadBalancerName');
    return {};
  },
  SetLoadBalancerDeleteProtection: (call, world) => {
    findLoadBalancer(call, world).settings['DeleteProtection'] = needText(call, 'DeleteProtection');
    return {};
  },
  SetLoadBalancerModificationProtection: (call, world) => {
    const { settings } = findLoadBalancer(call, world);
    settings['ModificationProtectionStatus'] = needText(call, 'ModificationProtectionStatus');
    // Without protection there is no reason for it, and one that was there is cleared.
    const reason = settings['ModificationProtectionStatus'] === 'NonProtection' ? '' : textOf(call, reasonOf);
    settings[reasonOf] = reason ?? settings[reasonOf] ?? '';
    return {};
  },
  SetLoadBalancerStatus: (call, world) => {
    const status = needText(call, 'LoadBalancerStatus');
    findLoadBalancer(call, world).status = status === 'inactive' ? 'inactive' : 'active';
    return {};
  },
};

function createLoadBalancer(call: Invocation, world: ClbWorld): Fields {
  needText(call, 'RegionId');
  const region = regionOf(call) ?? '';
  const hex = world.fresh();
  const made: LoadBalancer = {
    id: world.identify('load-balancer', call.account.accessKeyId),
    account: call.account.accessKeyId,
    region,
    createdAt: world.now(),
    address: addressOf(call, hex),
    settings: { ...defaultsIn(region, call, hex), ...call.parameters },
    status: 'active',
    listeners: new Map(),
    groups: new Map(),
    masterSlaveGroups: new Map(),
    servers: [],
    tags: tagsGiven(call),
  };
  world.state.loadBalancers.set(made.id, made);
  const shown = shownOnCreation.flatMap((name) => (name in made.settings ? [[name, made.settings[name]]] : []));
  return { LoadBalancerId: made.id, Address: made.address, ...Object.fromEntries(shown), OrderId: made.createdAt };
}

/** The result tables of 2018 and 2024 together. */
const shownOnCreation = [
  'LoadBalancerName',
  'NetworkType',
  'VpcId',
  'VSwitchId',
  'AddressIPVersion',
  'ResourceGroupId',
  'MasterZoneId',
  'SlaveZoneId',
  'LoadBalancerSpec',
] as const;

function defaultsIn(region: string, call: Invocation, hex: string): Record<string, string> {
  const inVpc = textOf(call, 'VSwitchId') !== undefined;
  return {
    LoadBalancerName: 'auto_named_slb',
    AddressType: 'internet',
    AddressIPVersion: 'ipv4',
    NetworkType: inVpc ? 'vpc' : 'classic',
    VpcId: inVpc ? `vpc-bp1${hex.slice(0, 18)}` : '',
    VSwitchId: '',
    InternetChargeType: 'paybytraffic',
    Bandwidth: '-1',
    MasterZoneId: `${region}-b`,
    SlaveZoneId: `${region}-d`,
    PayType: 'PayOnDemand',
    ResourceGroupId: 'rg-acfntierof5q2nq',
    DeleteProtection: 'off',
    ModificationProtectionStatus: 'NonProtection',
  };
}

function addressOf(call: Invocation, hex: string): string {
  const octet = (at: number): number => Number.parseInt(hex.slice(at, at + 2), 16);
  const network = textOf(call, 'AddressType') === 'intranet' ? 10 : 47;
  return textOf(call, 'Address') ?? [network, octet(24), octet(26), octet(28)].join('.');
}

/** Listeners and groups are part of the load balancer and go with it. */
function deleteLoadBalancer(call: Invocation, world: ClbWorld): Fields {
  const found = findLoadBalancer(call, world);
  if (found.settings['DeleteProtection'] === 'on') {
    const message = 'The operation is denied because delete protection is on.';
    return refuse('state', 'DeleteProtection', 400, 'OperationDenied.DeleteProtectionIsOn', message);
  }
  world.state.loadBalancers.delete(found.id);
  return {};
}
