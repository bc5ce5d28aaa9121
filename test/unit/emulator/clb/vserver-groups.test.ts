import { expect, test } from 'vitest';
import {
  at,
  createHttpListener,
  createLoadBalancer,
  createTcpListener,
  openTestBed,
  region,
  type TestBed,
} from '../emulator-client.ts';

async function createGroup(bed: TestBed, id: string): Promise<string> {
  const { body } = await bed.call('CreateVServerGroup', { ...region, LoadBalancerId: id, VServerGroupName: 'web' });
  return String(body['VServerGroupId']);
}

test.each([`[{"ServerId":"i-1","Port":"80","Weight":"50"}]`, `[{'ServerId':'i-1','Port':'80','Weight':'50'}]`])(
  'the servers %s are understood',
  async (servers) => {
    await using bed = await openTestBed();
    const id = await createLoadBalancer(bed);
    const { body } = await bed.call('CreateVServerGroup', { ...region, LoadBalancerId: id, BackendServers: servers });
    expect(body).toMatchObject({ BackendServers: { BackendServer: [{ ServerId: 'i-1', Port: 80, Weight: 50 }] } });
  },
);

test('a group may be empty', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  expect(await createGroup(bed, id)).toMatch(/^rsp-/);
});

test('a group cannot be deleted while a listener uses it', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  const group = await createGroup(bed, id);
  expect((await createTcpListener(bed, id, { VServerGroupId: group, BackendServerPort: '' })).status).toBe(200);
  const used = await bed.call('DeleteVServerGroup', { ...region, VServerGroupId: group });
  expect([used.status, used.body['Code']]).toEqual([400, 'RspoolVipExist']);
  await bed.call('DeleteLoadBalancerListener', at(id));
  expect((await bed.call('DeleteVServerGroup', { ...region, VServerGroupId: group })).status).toBe(200);
  const gone = await bed.call('DeleteVServerGroup', { ...region, VServerGroupId: group });
  expect([gone.status, gone.body['Code']]).toEqual([404, 'InvalidParameter']);
});

test('a listener cannot use a group that does not exist or belongs to another load balancer', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  const foreign = await createGroup(bed, await createLoadBalancer(bed));
  for (const VServerGroupId of ['rsp-none', foreign]) {
    const tcp = await createTcpListener(bed, id, { VServerGroupId });
    expect([tcp.status, tcp.body['Code']]).toEqual([400, 'ResourceNotFound.VServerGroup']);
    const http = await createHttpListener(bed, id, { VServerGroupId });
    expect([http.status, http.body['Code']]).toEqual([404, 'InvalidParameter']);
  }
});

test('a listener cannot use two kinds of groups at once', async () => {
  await using bed = await openTestBed();
  const id = await createLoadBalancer(bed);
  const VServerGroupId = await createGroup(bed, id);
  const { body } = await createTcpListener(bed, id, { VServerGroupId, MasterSlaveServerGroupId: 'rsp-x' });
  expect(body['Code']).toBe('Abs.VServerGroupIdAndMasterSlaveServerGroupId.MissMatch');
});

test('a group of another account does not exist', async () => {
  await using bed = await openTestBed();
  const group = await createGroup(bed, await createLoadBalancer(bed));
  const credentials = { accessKeyId: 'otherid', accessKeySecret: 'othersecret' };
  expect((await bed.call('DeleteVServerGroup', { ...region, VServerGroupId: group }, { credentials })).status).toBe(
    404,
  );
});
