import { expect } from 'vitest';
import type { Values } from '../drive-adapter.ts';
import { itemsAt, onLoadBalancer, planWithoutDifference, region, type Program } from './program.ts';

/** The provider writes its lists with single quotes. */
function written(servers: readonly Values[]): string {
  return JSON.stringify(servers).replaceAll('"', "'");
}

const first = { ServerId: 'i-1', Port: 80, Weight: 100, Type: 'ecs' };
const second = { ServerId: 'eni-2', ServerIp: '10.0.0.8', Port: 81, Weight: 10, Type: 'eni' };

/** Terraform's `alicloud_slb_server_group`. */
export const serverGroupProgram: Program = async ({ bySdk: driver }) => {
  const { call, refused } = driver;
  await onLoadBalancer(driver, async (balancer) => {
    const given = { VServerGroupName: 'tf-group', BackendServers: written([first, second]) };
    const made = await call('CreateVServerGroup', { ...balancer, ...given });
    const group = { ...region, VServerGroupId: made['VServerGroupId'] };
    const read = (): Promise<Values> => call('DescribeVServerGroupAttribute', group);
    const serversRead = async (): Promise<Values> => ({
      servers: itemsAt(await read(), 'BackendServers', 'BackendServer'),
    });
    await planWithoutDifference(read, { VServerGroupName: 'tf-group', LoadBalancerId: balancer.LoadBalancerId });
    await planWithoutDifference(serversRead, { servers: [first, second] });

    await call('SetVServerGroupAttribute', { ...group, VServerGroupName: 'tf-changed' });
    await call('RemoveVServerGroupBackendServers', { ...group, BackendServers: written([first]) });
    await call('AddVServerGroupBackendServers', { ...group, BackendServers: written([{ ...first, Port: 90 }]) });
    await call('SetVServerGroupAttribute', { ...group, BackendServers: written([{ ...second, Weight: 20 }]) });
    await planWithoutDifference(read, { VServerGroupName: 'tf-changed' });
    await planWithoutDifference(serversRead, {
      servers: [
        { ...second, Weight: 20 },
        { ...first, Port: 90 },
      ],
    });

    await call('DeleteVServerGroup', group);
    // By these words the provider knows that it is gone.
    const { message } = await refused(
      { status: 404, code: 'InvalidParameter' },
      'DescribeVServerGroupAttribute',
      group,
    );
    expect(message).toContain('The specified VServerGroupId does not exist');
  });
};

/** Terraform's `alicloud_slb_rule`, by the example of its documents: any host of a domain. */
export const ruleProgram: Program = async ({ bySdk: driver }) => {
  const { call } = driver;
  await onLoadBalancer(driver, async (balancer) => {
    const group = async (name: string): Promise<unknown> =>
      (await call('CreateVServerGroup', { ...balancer, VServerGroupName: name }))['VServerGroupId'];
    const [one, other] = [await group('one'), await group('other')];
    const listener = { ...balancer, ListenerPort: 22, StickySession: 'off', HealthCheck: 'off', Bandwidth: 5 };
    await call('CreateLoadBalancerHTTPListener', { ...listener, BackendServerPort: 22 });
    const configured = { RuleName: 'tf-rule', Domain: '*.aliyun.com', Url: '/image', VServerGroupId: one };
    const made = await call('CreateRules', { ...balancer, ListenerPort: 22, RuleList: written([configured]) });
    const RuleId = itemsAt(made, 'Rules', 'Rule')[0]?.['RuleId'];
    const read = (): Promise<Values> => call('DescribeRuleAttribute', { ...region, RuleId });
    await planWithoutDifference(read, { ...configured, ListenerSync: 'on' });

    const settings = {
      ListenerSync: 'off',
      Scheduler: 'rr',
      HealthCheck: 'on',
      HealthCheckURI: '/test',
      HealthCheckHttpCode: 'http_2xx',
      HealthyThreshold: 3,
      UnhealthyThreshold: 3,
      HealthCheckTimeout: 30,
      HealthCheckInterval: 20,
      StickySession: 'on',
      StickySessionType: 'server',
      Cookie: '23ffsa',
    };
    const changed = { RuleName: 'tf-changed', VServerGroupId: other, ...settings };
    await call('SetRule', { ...region, RuleId, ...changed });
    await planWithoutDifference(read, { ...configured, ...changed });

    await call('DeleteRules', { ...region, RuleIds: `['${String(RuleId)}']` });
    const left = await call('DescribeRules', { ...balancer, ListenerPort: 22 });
    expect(itemsAt(left, 'Rules', 'Rule')).toEqual([]);
    await call('DeleteLoadBalancerListener', { ...balancer, ListenerPort: 22 });
  });
};
