import { expect, test } from 'vitest';
import {
  at,
  createHttpListener,
  createLoadBalancer,
  createTcpListener,
  openTestBed,
  region,
  type Answer,
  type TestBed,
} from '../emulator-client.ts';

const key = 'MasterSlaveServerGroupId';
const pair = [
  { ServerId: 'i-1', Port: '80', ServerType: 'Slave' },
  { ServerId: 'i-2', Port: '80', Weight: '50', ServerType: 'Master' },
];

function create(bed: TestBed, LoadBalancerId: string, servers: readonly object[] = pair): Promise<Answer> {
  return bed.call('CreateMasterSlaveServerGroup', {
    ...region,
    LoadBalancerId,
    MasterSlaveServerGroupName: 'pair',
    MasterSlaveBackendServers: JSON.stringify(servers),
  });
}

test('a group shows its name, its load balancer and its servers in their roles', async () => {
  await using bed = await openTestBed();
  const LoadBalancerId = await createLoadBalancer(bed);
  const id = String((await create(bed, LoadBalancerId)).body[key]);
  const { body } = await bed.call('DescribeMasterSlaveServerGroupAttribute', { ...region, [key]: id });
  expect(body).toMatchObject({
    [key]: id,
    LoadBalancerId,
    MasterSlaveServerGroupName: 'pair',
    MasterSlaveBackendServers: {
      MasterSlaveBackendServer: [
        { ServerId: 'i-1', Port: 80, Weight: 100, ServerType: 'Slave' },
        { ServerId: 'i-2', Port: 80, Weight: 50, ServerType: 'Master' },
      ],
    },
  });
});

test.each<readonly [string, readonly object[], string]>([
  ['one server', pair.slice(0, 1), 'BACKEND_SERVERS_NUM_MUST_BE_TWO'],
  [
    'two masters',
    pair.map((one) => ({ ...one, ServerType: 'Master' })),
    'BACKEND_SERVERS_CAN_ONLY_CONTAIN_ONE_MASTER_AND_ONE_SLAVE',
  ],
  ['one server twice', pair.map((one) => ({ ...one, ServerId: 'i-1' })), 'BACKEND_SERVERS_HAVE_SAME_PORT_AND_SERVERID'],
  ['a server without a port', pair.map(({ Port: _port, ...one }) => one), 'BACKEND_SERVER_PORT_CAN_NOT_EMPTY'],
  ['a server without an id', pair.map(({ ServerId: _id, ...one }) => one), 'BACKEND_SERVER_ID_CAN_NOT_EMPTY'],
  ['an unknown role', pair.map((one) => ({ ...one, ServerType: 'Third' })), 'INVALID_SERVER_TYPE'],
])('%s cannot be a group', async (_title, servers, code) => {
  await using bed = await openTestBed();
  const { status, body } = await create(bed, await createLoadBalancer(bed), servers);
  expect([status, body['Code']]).toEqual([400, code]);
});

test('a group in use is shown with its listener and cannot be deleted until that is gone', async () => {
  await using bed = await openTestBed();
  const LoadBalancerId = await createLoadBalancer(bed);
  const id = String((await create(bed, LoadBalancerId)).body[key]);
  expect((await createTcpListener(bed, LoadBalancerId, { [key]: id })).status).toBe(200);
  const list = (more: object): Promise<Answer> =>
    bed.call('DescribeMasterSlaveServerGroups', { ...region, LoadBalancerId, ...more });
  const listed = (...listeners: readonly object[]): object => ({
    MasterSlaveServerGroups: {
      MasterSlaveServerGroup: [{ [key]: id, AssociatedObjects: { Listeners: { Listener: listeners } } }],
    },
  });
  expect((await list({ IncludeListener: 'true' })).body).toMatchObject(listed({ Port: 80, Protocol: 'tcp' }));
  expect((await list({})).body).toMatchObject(listed());
  const remove = (): Promise<Answer> => bed.call('DeleteMasterSlaveServerGroup', { ...region, [key]: id });
  expect((await remove()).body['Code']).toBe('RspoolVipExist');
  await bed.call('DeleteLoadBalancerListener', at(LoadBalancerId));
  expect((await remove()).status).toBe(200);
  expect((await remove()).status).toBe(404);
});

test('a listener of HTTP cannot use such a group, and one of TCP none of another load balancer', async () => {
  await using bed = await openTestBed();
  const LoadBalancerId = await createLoadBalancer(bed);
  const id = String((await create(bed, LoadBalancerId)).body[key]);
  const http = await createHttpListener(bed, LoadBalancerId, { VServerGroupId: id });
  expect([http.status, http.body['Code']]).toEqual([400, 'InvalidParameter.VServerGroupId']);
  const tcp = await createTcpListener(bed, await createLoadBalancer(bed), { [key]: id });
  expect([tcp.status, tcp.body['Code']]).toEqual([404, 'InvalidParameter']);
});

test('the health of the servers behind a listener is shown, at its port or at all', async () => {
  await using bed = await openTestBed();
  const LoadBalancerId = await createLoadBalancer(bed);
  const id = String((await create(bed, LoadBalancerId)).body[key]);
  await bed.call('AddBackendServers', { LoadBalancerId, BackendServers: '[{"ServerId":"i-9"}]' });
  await createTcpListener(bed, LoadBalancerId, { [key]: id });
  await createHttpListener(bed, LoadBalancerId, { ListenerPort: '81', BackendServerPort: '8080' });
  const health = async (more: object): Promise<unknown> =>
    (await bed.call('DescribeHealthStatus', { LoadBalancerId, ...more })).body['BackendServers'];
  const own = { ServerId: 'i-9', ListenerPort: 81, Port: 8080, ServerHealthStatus: 'unavailable' };
  const grouped = ['i-1', 'i-2'].map((ServerId) => ({ ServerId, ListenerPort: 80, Port: 80 }));
  expect(await health({ ListenerPort: '81' })).toMatchObject({ BackendServer: [own] });
  expect(await health({})).toMatchObject({ BackendServer: [...grouped, own] });
});
