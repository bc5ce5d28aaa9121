import { expect, test } from 'vitest';
import type { TestBed } from '../emulator-client.ts';
import { done, makeBalancer, makeGroup, makeListener, openAlb, refusal, send, type Values } from './alb-client.ts';

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

/** The servers of a group, as `identifier:port=weight status`. */
async function members(bed: TestBed, ServerGroupId: string): Promise<readonly string[]> {
  const { body } = await send(bed, 'ListServerGroupServers', { ServerGroupId });
  const servers = body['Servers'] as readonly Readonly<Record<string, unknown>>[];
  return servers.map(({ ServerId, Port, Weight, Status }) => [ServerId, Port, Weight, Status].map(String).join(' '));
}

const one = { ServerId: 'i-1', ServerType: 'Ecs', Port: 80 };
const two = { ServerId: 'i-2', ServerType: 'Ecs', Port: 80, Weight: 30 };

test('servers come, are changed and replaced, and go, each through a state that passes', async () => {
  await using bed = await openAlb();
  const ServerGroupId = await makeGroup(bed);
  const then = async (action: string, values: Values): Promise<readonly string[]> => {
    const answer = await send(bed, action, { ServerGroupId, ...values });
    expect([answer.status, (await shown(bed, ServerGroupId))?.['ServerGroupStatus']]).toEqual([200, 'Configuring']);
    const passing = await members(bed, ServerGroupId);
    bed.clock.now += 1000;
    return passing;
  };
  expect(await then('AddServersToServerGroup', { Servers: [one, two] })).toEqual([
    'i-1 80 100 Adding',
    'i-2 80 30 Adding',
  ]);
  expect(await then('UpdateServerGroupServersAttribute', { Servers: [{ ...one, Weight: 5 }] })).toEqual([
    'i-1 80 5 Configuring',
    'i-2 80 30 Available',
  ]);
  const AddedServers = [{ ...one, Port: 81 }];
  expect(await then('ReplaceServersInServerGroup', { AddedServers, RemovedServers: [one] })).toEqual([
    'i-2 80 30 Available',
    'i-1 81 100 Replacing',
  ]);
  expect(await then('RemoveServersFromServerGroup', { Servers: [two] })).toEqual([
    'i-2 80 30 Removing',
    'i-1 81 100 Available',
  ]);
  expect(await members(bed, ServerGroupId)).toEqual(['i-1 81 100 Available']);
  expect(await shown(bed, ServerGroupId)).toMatchObject({ ServerCount: 1 });
});

test.each([
  ['AddServersToServerGroup', { Servers: [one] }, [400, 'Conflict.BackendServer']],
  ['AddServersToServerGroup', { Servers: [two, two] }, [400, 'DuplicatedParam.BackendServer']],
  ['AddServersToServerGroup', { Servers: [{ ...two, ServerType: 'Ip' }] }, [400, 'Mismatch.ServerType']],
  ['AddServersToServerGroup', { Servers: [{ ...two, ServerId: 'none' }] }, [404, 'ResourceNotFound.Ecs']],
  ['AddServersToServerGroup', { Servers: [{ ServerId: 'i-2', ServerType: 'Ecs' }] }, [400, 'InvalidParameter']],
  ['RemoveServersFromServerGroup', { Servers: [one, two] }, [404, 'ResourceNotFound.BackendServer']],
  ['UpdateServerGroupServersAttribute', { Servers: [two] }, [404, 'ResourceNotFound.BackendServer']],
  [
    'ReplaceServersInServerGroup',
    { AddedServers: [two], RemovedServers: [two] },
    [404, 'ResourceNotFound.BackendServer'],
  ],
] as const)('%s with %j is refused and leaves the servers as they are', async (action, values, terms) => {
  await using bed = await openAlb();
  const ServerGroupId = await makeGroup(bed);
  await done(bed, 'AddServersToServerGroup', { ServerGroupId, Servers: [one] });
  expect(refusal(await send(bed, action, { ServerGroupId, ...values }))).toEqual(terms);
  expect(await members(bed, ServerGroupId)).toEqual(['i-1 80 100 Available']);
});

test('a list of two hundred servers can stand in the query', async () => {
  await using bed = await openAlb();
  const ServerGroupId = await makeGroup(bed);
  const Servers = Array.from({ length: 200 }, (_, index) => ({
    ...one,
    ServerId: `i-${'0'.repeat(40)}`,
    Port: index + 1,
  }));
  await done(bed, 'AddServersToServerGroup', { ServerGroupId, Servers });
  expect(await shown(bed, ServerGroupId)).toMatchObject({ ServerCount: 200 });
});
