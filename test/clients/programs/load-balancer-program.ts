import { expect } from 'vitest';
import { until } from '../drive-adapter.ts';
import { planWithoutDifference, region, tagsOf, type Program } from './program.ts';

const configured = {
  AddressType: 'internet',
  AddressIPVersion: 'ipv4',
  InternetChargeType: 'paybytraffic',
  LoadBalancerName: 'tf-balancer',
  LoadBalancerSpec: 'slb.s1.small',
  DeleteProtection: 'off',
};

const protection = { ModificationProtectionStatus: 'ConsoleProtection', ModificationProtectionReason: 'terraform' };

/** Terraform's `alicloud_slb_load_balancer`. */
export const loadBalancerProgram: Program = async ({ byMap: driver }) => {
  const { call, refused } = driver;
  const ClientToken = `TF-CreateLoadBalancer-${Date.now()}`;
  const made = await call('CreateLoadBalancer', { ...region, ...configured, ClientToken });
  const balancer = { ...region, LoadBalancerId: String(made['LoadBalancerId']) };
  const read = (): ReturnType<typeof call> => call('DescribeLoadBalancerAttribute', balancer);
  await until(read, ({ LoadBalancerStatus: status }) => status === 'active');
  const resource = { ...region, ResourceType: 'instance', ResourceId: [balancer.LoadBalancerId] };
  await call('TagResources', {
    ...resource,
    Tag: [
      { Key: 'made-by', Value: 'terraform' },
      { Key: 'for', Value: 'tests' },
    ],
  });
  await planWithoutDifference(read, { ...configured, ModificationProtectionStatus: 'NonProtection' });
  expect(await tagsOf(driver, 'instance', balancer.LoadBalancerId)).toEqual({ 'made-by': 'terraform', for: 'tests' });

  await call('UntagResources', { ...resource, TagKey: ['for'] });
  await call('TagResources', { ...resource, Tag: [{ Key: 'made-by', Value: 'opentofu' }] });
  await call('SetLoadBalancerStatus', { ...balancer, LoadBalancerStatus: 'inactive' });
  await call('SetLoadBalancerName', { ...balancer, LoadBalancerName: 'tf-changed' });
  await call('ModifyLoadBalancerInstanceSpec', { ...balancer, LoadBalancerSpec: 'slb.s2.small' });
  await call('ModifyLoadBalancerInternetSpec', { ...balancer, InternetChargeType: 'paybybandwidth', Bandwidth: 5 });
  await call('SetLoadBalancerModificationProtection', { ...balancer, ...protection });
  await call('SetLoadBalancerDeleteProtection', { ...balancer, DeleteProtection: 'on' });
  await planWithoutDifference(read, {
    ...configured,
    ...protection,
    LoadBalancerName: 'tf-changed',
    LoadBalancerSpec: 'slb.s2.small',
    LoadBalancerStatus: 'inactive',
    InternetChargeType: 'paybybandwidth',
    Bandwidth: 5,
    DeleteProtection: 'on',
  });
  expect(await tagsOf(driver, 'instance', balancer.LoadBalancerId)).toEqual({ 'made-by': 'opentofu' });

  await refused({ status: 400, code: 'OperationDenied.DeleteProtectionIsOn' }, 'DeleteLoadBalancer', balancer);
  await call('SetLoadBalancerDeleteProtection', { ...balancer, DeleteProtection: 'off' });
  await call('SetLoadBalancerModificationProtection', { ...balancer, ModificationProtectionStatus: 'NonProtection' });
  await call('DeleteLoadBalancer', balancer);
  await refused({ status: 404, code: 'InvalidLoadBalancerId.NotFound' }, 'DescribeLoadBalancerAttribute', balancer);
};
