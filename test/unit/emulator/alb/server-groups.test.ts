import { expect, test } from 'vitest';
import type { TestBed } from '../emulator-client.ts';
import { done, makeBalancer, makeGroup, makeListener, openAlb, refusal, send } from './alb-client.ts';

async function shown(bed: TestBed, ServerGroupId: string): Promise<Record<string, unknown> | undefined> {
  const { body } = await send(bed, 'ListServerGroups', { ServerGroupIds: [ServerGroupId] });
  return (body['ServerGroups'] as readonly Record<string, unknown>[])[0];
}

test('a group is being created, available, deleting, and gone', async () => {
  await using bed = await openAlb();
  const { body } = await send(bed, 'CreateServerGroup', {
    ServerGroupName: 'group',
    HealthCheckConfig: { HealthCheckEnabled: false },
  });
  const ServerGroupId = String(body['ServerGroupId']);
  const status = async (): Promise<unknown> => (await shown(bed, ServerGroupId))?.['ServerGroupStatus'];
  expect(await status()).toBe('Creating');
  expect(refusal(await send(bed, 'DeleteServerGroup', { ServerGroupId }))).toEqual([
    400,
    'IncorrectStatus.ServerGroup',
  ]);
  bed.clock.now += 1000;
  expect(await status()).toBe('Available');
  await send(bed, 'DeleteServerGroup', { ServerGroupId });
  expect(await status()).toBe('Deleting');
  bed.clock.now += 1000;
  expect(await shown(bed, ServerGroupId)).toBeUndefined();
  expect(refusal(await send(bed, 'DeleteServerGroup', { ServerGroupId }))).toEqual([
    404,
    'ResourceNotFound.ServerGroup',
  ]);
});

test('a group says to which load balancers it belongs, and is in use until its listener is gone', async () => {
  await using bed = await openAlb();
  const [balancer, ServerGroupId] = [await makeBalancer(bed), await makeGroup(bed)];
  const ListenerId = await makeListener(bed, balancer, ServerGroupId);
  expect(await shown(bed, ServerGroupId)).toMatchObject({ RelatedLoadBalancerIds: [balancer] });
  expect(refusal(await send(bed, 'DeleteServerGroup', { ServerGroupId }))).toEqual([400, 'ResourceInUse.ServerGroup']);
  await done(bed, 'DeleteListener', { ListenerId });
  expect((await send(bed, 'DeleteServerGroup', { ServerGroupId })).status).toBe(200);
});

test('what was not given has its default, and a check waits at least for its interval', async () => {
  await using bed = await openAlb();
  const group = await makeGroup(bed, {
    Protocol: 'gRPC',
    HealthCheckConfig: { HealthCheckEnabled: true, HealthCheckInterval: 20 },
  });
  expect(await shown(bed, group)).toMatchObject({
    ServerGroupType: 'Instance',
    Protocol: 'GRPC',
    Scheduler: 'Wrr',
    HealthCheckConfig: {
      HealthCheckEnabled: true,
      HealthCheckProtocol: 'HTTP',
      HealthCheckInterval: 20,
      HealthCheckTimeout: 20,
      HealthyThreshold: 3,
    },
    StickySessionConfig: { StickySessionEnabled: false },
    ServerCount: 0,
  });
});
