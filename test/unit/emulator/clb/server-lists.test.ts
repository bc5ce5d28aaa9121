import { expect, test } from 'vitest';
import { createLoadBalancer, openTestBed, region, type Answer, type TestBed } from '../emulator-client.ts';

/** Both places for servers, with the actions that change each and where it is read. */
const lists = [
  {
    name: 'a load balancer',
    ported: false,
    open: async (bed: TestBed) => ({ LoadBalancerId: await createLoadBalancer(bed) }),
    add: 'AddBackendServers',
    remove: 'RemoveBackendServers',
    set: 'SetBackendServers',
    read: 'DescribeLoadBalancerAttribute',
  },
  {
    name: 'a VServer group',
    ported: true,
    open: async (bed: TestBed) => {
      const LoadBalancerId = await createLoadBalancer(bed);
      const { body } = await bed.call('CreateVServerGroup', { ...region, LoadBalancerId });
      return { VServerGroupId: String(body['VServerGroupId']) };
    },
    add: 'AddVServerGroupBackendServers',
    remove: 'RemoveVServerGroupBackendServers',
    set: 'SetVServerGroupAttribute',
    read: 'DescribeVServerGroupAttribute',
  },
];

type Item = Readonly<Record<string, unknown>>;

function serversIn({ body }: Answer): readonly Item[] {
  return (body['BackendServers'] as { readonly BackendServer: readonly Item[] }).BackendServer;
}

test.each(lists)('the servers of $name are added, weighed and removed', async ({ ported, open, ...actions }) => {
  await using bed = await openTestBed();
  const owner = await open(bed);
  const send = async (action: string, ...servers: readonly (readonly [string, number?])[]): Promise<number> => {
    const items = servers.map(([ServerId, Weight]) => ({ ServerId, ...(ported ? { Port: 80 } : {}), Weight }));
    return (await bed.call(action, { ...region, ...owner, BackendServers: JSON.stringify(items) })).status;
  };
  const shown = async (): Promise<readonly (readonly unknown[])[]> =>
    serversIn(await bed.call(actions.read, { ...region, ...owner })).map(({ ServerId, Weight }) => [ServerId, Weight]);

  expect(await send(actions.add, ['i-1', 30], ['i-2'])).toBe(200);
  expect(await shown()).toEqual([
    ['i-1', 30],
    ['i-2', 100],
  ]);
  expect(await send(actions.add, ['i-1', 50])).toBe(200);
  expect(await send(actions.set, ['i-2', 0], ['i-3', 9])).toBe(200);
  expect(await shown()).toEqual([
    ['i-1', 30],
    ['i-2', 0],
  ]);
  expect(await send(actions.remove, ['i-3'], ['i-1'])).toBe(200);
  expect(await send(actions.remove, ['i-1'])).toBe(200);
  expect(await shown()).toEqual([['i-2', 0]]);
});

test('weights are texts in the answers that add and set servers of a load balancer, numbers elsewhere', async () => {
  await using bed = await openTestBed();
  const LoadBalancerId = await createLoadBalancer(bed);
  const answered = async (action: string, id: string): Promise<unknown> =>
    serversIn(await bed.call(action, { LoadBalancerId, BackendServers: `[{"ServerId":"${id}"}]` }))[0]?.['Weight'];
  expect(await answered('AddBackendServers', 'i-1')).toBe('100');
  expect(await answered('SetBackendServers', 'i-1')).toBe('100');
  expect(await answered('RemoveBackendServers', 'i-2')).toBe(100);
});

test('the servers of a group are told apart by their ports', async () => {
  await using bed = await openTestBed();
  const [, group] = lists;
  const owner = (await group?.open(bed)) ?? {};
  const send = (action: string, servers: object): Promise<Answer> =>
    bed.call(action, { ...region, ...owner, ...servers });
  const ports = async (): Promise<readonly unknown[]> =>
    serversIn(await send('DescribeVServerGroupAttribute', {})).map(({ Port }) => Port);
  const at = (...numbers: readonly number[]): string =>
    JSON.stringify(numbers.map((Port) => ({ ServerId: 'i-1', Port })));

  await send('AddVServerGroupBackendServers', { BackendServers: at(80, 81, 82) });
  await send('RemoveVServerGroupBackendServers', { BackendServers: at(81) });
  expect(await ports()).toEqual([80, 82]);
  await send('ModifyVServerGroupBackendServers', { OldBackendServers: at(82), NewBackendServers: at(90) });
  expect(await ports()).toEqual([80, 90]);
  await send('ModifyVServerGroupBackendServers', { NewBackendServers: at(91) });
  expect(await ports()).toEqual([80, 90, 91]);
  const unequal = await send('ModifyVServerGroupBackendServers', {
    OldBackendServers: at(80, 90),
    NewBackendServers: at(92),
  });
  expect([unequal.status, unequal.body['Code']]).toEqual([400, 'InvalidParameter']);
  expect(await ports()).toEqual([80, 90, 91]);
});

test('a group takes a name or servers, but not nothing', async () => {
  await using bed = await openTestBed();
  const [, group] = lists;
  const owner = (await group?.open(bed)) ?? {};
  const set = (change: object): Promise<Answer> =>
    bed.call('SetVServerGroupAttribute', { ...region, ...owner, ...change });
  expect((await set({})).body['Code']).toBe('MissingParameter');
  expect((await set({ VServerGroupName: 'renamed' })).body).toMatchObject({ VServerGroupName: 'renamed' });
});

test.each(lists)(
  '$name takes only servers that exist, once it is said which do',
  async ({ ported, open, ...actions }) => {
    await using bed = await openTestBed({ servers: ['i-one'], edition: '2018' });
    const owner = await open(bed);
    const send = async (action: string, id: string): Promise<Answer> => {
      const item = { ServerId: id, Weight: 50, ...(ported ? { Port: 80 } : {}) };
      return bed.call(action, { ...region, ...owner, VServerGroupName: 'g', BackendServers: JSON.stringify([item]) });
    };
    const unknown = await send(actions.add, 'i-two');
    expect([unknown.status, unknown.body['Code']]).toEqual([400, 'InvalidServerId.NotFound']);
    expect((await send(actions.add, 'i-one')).status).toBe(200);
    expect((await send(actions.remove, 'i-two')).status).toBe(200);
  },
);
