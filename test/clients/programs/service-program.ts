import { expect } from 'vitest';
import { until, type Values } from '../drive-adapter.ts';
import { itemsAt, planWithoutDifference, region, tagsOf, type Program } from './program.ts';

const tag = { Key: 'kubernetes.do.not.delete', Value: 'a0123456789' };
const node = (index: number): Values => ({
  ServerId: `eni-${index}`,
  ServerIp: `10.0.0.${index}`,
  Port: 80,
  Weight: 100,
  Type: 'eni',
});

/**
 * What the cloud controller manager of Kubernetes does for a Service of the type LoadBalancer: from its creation over changed nodes
 * and ports to its deletion. It finds what it made by a tag, and compares all that it reads.
 */
export const serviceProgram: Program = async ({ bySdk: driver }) => {
  const { call, refused } = driver;
  const find = async (): Promise<readonly Values[]> =>
    itemsAt(await call('DescribeLoadBalancers', { ...region, Tag: [tag] }), 'LoadBalancers', 'LoadBalancer');
  expect(await find()).toEqual([]);
  const spec = { LoadBalancerSpec: 'slb.s1.small', AddressType: 'internet', InternetChargeType: 'paybytraffic' };
  const protection = { DeleteProtection: 'on', ModificationProtectionStatus: 'ConsoleProtection' };
  const token = { ClientToken: `service-${Date.now()}` };
  const given = { ...spec, ...protection, ModificationProtectionReason: 'managed.by.ack', LoadBalancerName: tag.Value };
  const { LoadBalancerId } = await call('CreateLoadBalancer', { ...region, ...given, ...token });
  const balancer = { ...region, LoadBalancerId };
  await call('TagResources', { ...region, ResourceType: 'instance', ResourceId: [LoadBalancerId], Tag: [tag] });
  expect((await find()).map((one) => one['LoadBalancerId'])).toEqual([LoadBalancerId]);
  expect(await tagsOf(driver, 'instance', LoadBalancerId)).toEqual({ [tag.Key]: tag.Value });
  const balancerRead = (): Promise<Values> => call('DescribeLoadBalancerAttribute', balancer);
  await planWithoutDifference(balancerRead, { ...spec, ...protection, LoadBalancerStatus: 'active' });

  const { VServerGroupId } = await call('CreateVServerGroup', {
    ...balancer,
    VServerGroupName: 'k8s/30080/web/default/c',
  });
  const group = { ...region, VServerGroupId };
  await call('AddVServerGroupBackendServers', { ...group, BackendServers: JSON.stringify([node(1), node(2)]) });
  const servers = async (): Promise<Values> => ({
    nodes: itemsAt(await call('DescribeVServerGroupAttribute', group), 'BackendServers', 'BackendServer'),
  });
  await planWithoutDifference(servers, { nodes: [node(1), node(2)] });

  const listener = { Bandwidth: -1, VServerGroupId, Scheduler: 'rr', Description: 'k8s/80/web/default/c' };
  const listeners = async (): Promise<readonly Values[]> => {
    const { Listeners: shown = [] } = await call('DescribeLoadBalancerListeners', {
      ...region,
      LoadBalancerId: [LoadBalancerId],
      MaxResults: 100,
    });
    return shown as readonly Values[];
  };
  const becomes = (port: number, wanted: string): Promise<Values> =>
    until(
      async () => (await listeners()).find((one) => one['ListenerPort'] === port) ?? {},
      ({ Status: status }) => status === wanted,
    );
  const run = async (ListenerPort: number): Promise<void> => {
    const key = { ...balancer, ListenerPort };
    await call('CreateLoadBalancerTCPListener', { ...key, ...listener });
    await call('StartLoadBalancerListener', { ...key, ListenerProtocol: 'tcp' });
    await becomes(ListenerPort, 'running');
  };
  await run(80);
  const shown = { ListenerProtocol: 'tcp', VServerGroupId, Scheduler: 'rr', Description: listener.Description };
  expect(await listeners()).toEqual([expect.objectContaining({ ListenerPort: 80, ...shown })]);

  await call('AddVServerGroupBackendServers', { ...group, BackendServers: JSON.stringify([node(3)]) });
  await call('RemoveVServerGroupBackendServers', { ...group, BackendServers: JSON.stringify([node(1)]) });
  await call('SetVServerGroupAttribute', { ...group, BackendServers: JSON.stringify([{ ...node(2), Weight: 50 }]) });
  await planWithoutDifference(servers, { nodes: [{ ...node(2), Weight: 50 }, node(3)] });
  await call('SetLoadBalancerTCPListenerAttribute', {
    ...balancer,
    ListenerPort: 80,
    Scheduler: 'wrr',
    VServerGroupId,
  });
  await until(
    async () => (await listeners())[0] ?? {},
    ({ Status: status, Scheduler: scheduler }) => status === 'running' && scheduler === 'wrr',
  );
  await run(8080);
  await call('StopLoadBalancerListener', { ...balancer, ListenerPort: 80, ListenerProtocol: 'tcp' });
  await becomes(80, 'stopped');
  await call('DeleteLoadBalancerListener', { ...balancer, ListenerPort: 80, ListenerProtocol: 'tcp' });
  expect((await listeners()).map((one) => one['ListenerPort'])).toEqual([8080]);

  await refused({ status: 400, code: 'OperationDenied.DeleteProtectionIsOn' }, 'DeleteLoadBalancer', balancer);
  await call('SetLoadBalancerDeleteProtection', { ...balancer, DeleteProtection: 'off' });
  await call('DeleteLoadBalancer', balancer);
  expect(await find()).toEqual([]);
};
