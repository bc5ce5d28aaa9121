import { needText, textOf, type Fields, type Invocation } from '../../core/call.ts';
import { refuse } from '../../core/refusal.ts';
import type { LoadBalancer } from '../model.ts';
import type { ClbHandlers } from '../state.ts';
import { findLoadBalancer } from './load-balancer.ts';
import { isVisible } from './owned.ts';
import { regionOf } from './regions.ts';

/** The actions on how load balancers are charged, and on whose they are. */
export const chargingActions: ClbHandlers = {
  ModifyLoadBalancerInstanceSpec: (call, world) => {
    const found = findLoadBalancer(call, world);
    refuseByUse(found);
    found.settings['LoadBalancerSpec'] = needText(call, 'LoadBalancerSpec');
    return {};
  },
  ModifyLoadBalancerInternetSpec: (call, world) => {
    const found = findLoadBalancer(call, world);
    refuseByUse(found);
    take(found, call, ['InternetChargeType', 'Bandwidth']);
    return { OrderId: 0 };
  },
  ModifyLoadBalancerInstanceChargeType: (call, world) => {
    const found = findLoadBalancer(call, world);
    refuseByUse(found);
    take(found, call, ['InternetChargeType', 'InstanceChargeType']);
    return {};
  },
  ModifyLoadBalancerPayType: (call, world) => {
    const found = findLoadBalancer(call, world);
    refuseByUse(found);
    if (textOf(call, 'PayType') === 'PrePay' && found.settings['InternetChargeType'] === 'paybytraffic') {
      const message = 'Cannot change internet payByTraffic loadBalancer from PayOnDemand to PrePay.';
      return refuse('state', 'billed-by-traffic', 400, 'Operation.NotAllowed', message);
    }
    take(found, call, ['PayType']);
    return { OrderId: world.now() };
  },
  MoveResourceGroup: (call, world) => {
    const acl = textOf(call, 'ResourceType') === 'acl' && world.state.acls.get(needText(call, 'ResourceId'));
    if (acl && isVisible(acl, call, regionOf(call))) acl.group = needText(call, 'NewResourceGroupId');
    if (textOf(call, 'ResourceType') !== 'loadbalancer') return {};
    const found = world.state.loadBalancers.get(needText(call, 'ResourceId'));
    if (!found || !isVisible(found, call, regionOf(call))) {
      const message = 'The specified ResourceId does not exist.';
      return refuse('reference', 'ResourceId', 404, 'InvalidLoadBalancerId.NotFound', message);
    }
    found.settings['ResourceGroupId'] = needText(call, 'NewResourceGroupId');
    return {};
  },
  DescribeAvailableResource: (call) => {
    const region = regionOf(call) ?? '';
    const pairs = [
      ['b', 'd'],
      ['d', 'b'],
    ] as const;
    const asked = ({ AddressType, AddressIPVersion }: Fields): boolean =>
      [undefined, AddressType].includes(textOf(call, 'AddressType')) &&
      [undefined, AddressIPVersion].includes(textOf(call, 'AddressIPVersion'));
    const available = pairs.map(([master, slave]) => ({
      MasterZoneId: `${region}-${master}`,
      SlaveZoneId: `${region}-${slave}`,
      SupportResources: { SupportResource: sold.filter(asked) },
    }));
    return { AvailableResources: { AvailableResource: available } };
  },
};

const sold: readonly Fields[] = [
  { AddressType: 'classic_internet', AddressIPVersion: 'ipv4' },
  { AddressType: 'classic_internet', AddressIPVersion: 'ipv6' },
  { AddressType: 'vpc', AddressIPVersion: 'ipv4' },
];

function take({ settings }: LoadBalancer, call: Invocation, names: readonly string[]): void {
  for (const name of names) {
    const value = textOf(call, name);
    if (value !== undefined) settings[name] = value;
  }
}

/** What is charged by its use has no specification, is billed by traffic and is not paid for in advance. */
function refuseByUse({ settings }: LoadBalancer): void {
  if (settings['InstanceChargeType'] !== 'PayByCLCU') return;
  const message = 'The operation is not allowed because the instanceChargeType of loadbalancer is PayByCLCU.';
  refuse('state', 'charged-by-use', 400, 'OperationDenied.PayByCLCU', message);
}
