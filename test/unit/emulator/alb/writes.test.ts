import { expect, test } from 'vitest';
import type { TestBed } from '../emulator-client.ts';
import { balancerValues, done, listenerValues, makeBalancer, makeGroup, openAlb, refusal, send } from './alb-client.ts';

async function jobs(
  bed: TestBed,
  values: Parameters<typeof send>[2] = {},
): Promise<readonly Record<string, unknown>[]> {
  return (await send(bed, 'ListAsynJobs', values)).body['Jobs'] as readonly Record<string, unknown>[];
}

test('a write goes on as a job that is done when its listener runs', async () => {
  await using bed = await openAlb();
  const [balancer, group] = [await makeBalancer(bed), await makeGroup(bed)];
  const { body } = await send(bed, 'CreateListener', listenerValues(balancer, group));
  const filter = { JobIds: [String(body['JobId'])] };
  const began = bed.clock.now;
  expect(await jobs(bed, filter)).toEqual([
    {
      Id: body['JobId'],
      ApiName: 'CreateListener',
      Status: 'Processing',
      OperateType: 'Create',
      ResourceType: 'listener',
      ResourceId: body['ListenerId'],
      CreateTime: began,
      ModifyTime: began,
    },
  ]);
  bed.clock.now += 1000;
  expect(await jobs(bed, filter)).toMatchObject([{ Status: 'Succeeded', ModifyTime: began + 1000 }]);
});

test('jobs are found by what they work on, what began them and when', async () => {
  await using bed = await openAlb();
  const balancer = await makeBalancer(bed);
  const group = await makeGroup(bed);
  const names = async (values: Parameters<typeof send>[2]): Promise<readonly unknown[]> =>
    (await jobs(bed, values)).map(({ ApiName }) => ApiName);
  expect(await names({})).toEqual(['CreateLoadBalancer', 'CreateServerGroup']);
  expect(await names({ ResourceType: 'servergroup' })).toEqual(['CreateServerGroup']);
  expect(await names({ ResourceIds: [balancer] })).toEqual(['CreateLoadBalancer']);
  expect(await names({ ApiName: 'CreateServerGroup', ResourceIds: [group] })).toEqual(['CreateServerGroup']);
  expect(await names({ BeginTime: bed.clock.now - 1500 })).toEqual(['CreateServerGroup']);
  expect(await names({ EndTime: bed.clock.now - 1500 })).toEqual(['CreateLoadBalancer']);
});

test('a write that is repeated with its token is answered as before, whatever became of it', async () => {
  await using bed = await openAlb();
  const [balancer, group] = [await makeBalancer(bed), await makeGroup(bed)];
  const create = listenerValues(balancer, group, { ClientToken: 'token-1' });
  const made = await done(bed, 'CreateListener', create);
  const again = await send(bed, 'CreateListener', create);
  expect([again.body['ListenerId'], again.body['JobId']]).toEqual([made['ListenerId'], made['JobId']]);
  const remove = { ListenerId: String(made['ListenerId']), ClientToken: 'token-2' };
  const { JobId } = await done(bed, 'DeleteListener', remove);
  expect((await send(bed, 'DeleteListener', remove)).body['JobId']).toBe(JobId);
  const other = await send(bed, 'CreateListener', { ...create, ListenerPort: 81 });
  expect(refusal(other)).toEqual([400, 'IdempotentParameterMismatch']);
});

test('what is only tried is refused for that, changes nothing, and takes no job', async () => {
  await using bed = await openAlb();
  const [balancer, group] = [await makeBalancer(bed), await makeGroup(bed)];
  const create = listenerValues(balancer, group);
  const tried = await send(bed, 'CreateListener', { ...create, DryRun: true });
  expect(refusal(tried)).toEqual([400, 'DryRunOperation']);
  expect((await send(bed, 'ListListeners')).body['TotalCount']).toBe(0);
  expect(await jobs(bed, { ResourceType: 'listener' })).toEqual([]);
  await done(bed, 'CreateListener', create);
  const taken = await send(bed, 'CreateListener', { ...create, DryRun: true });
  expect(refusal(taken)).toEqual([400, 'ResourceAlreadyExist.Listener']);
});

test('a region that a client names is not looked at', async () => {
  await using bed = await openAlb();
  const { body } = await send(bed, 'CreateLoadBalancer', { ...balancerValues, RegionId: 'cn-nowhere' });
  expect((await send(bed, 'GetLoadBalancerAttribute', { LoadBalancerId: String(body['LoadBalancerId']) })).status).toBe(
    200,
  );
});
