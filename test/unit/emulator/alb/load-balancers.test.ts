import { expect, test } from 'vitest';
import {
  balancerValues,
  done,
  makeBalancer,
  makeGroup,
  makeListener,
  openAlb,
  refusal,
  send,
  type Values,
} from './alb-client.ts';

const read = 'GetLoadBalancerAttribute';

test('a load balancer is provisioned, active, configuring while it is changed, deleting, and gone', async () => {
  await using bed = await openAlb();
  const { body } = await send(bed, 'CreateLoadBalancer', balancerValues);
  const id = { LoadBalancerId: String(body['LoadBalancerId']) };
  const status = async (): Promise<unknown> => (await send(bed, read, id)).body['LoadBalancerStatus'];
  expect(await status()).toBe('Provisioning');
  bed.clock.now += 1000;
  expect(await status()).toBe('Active');
  await send(bed, 'UpdateLoadBalancerAttribute', { ...id, LoadBalancerName: 'other' });
  expect(await status()).toBe('Configuring');
  bed.clock.now += 1000;
  expect(await status()).toBe('Active');
  await send(bed, 'DeleteLoadBalancer', id);
  expect(await status()).toBe('Deleting');
  bed.clock.now += 1000;
  expect(refusal(await send(bed, read, id))).toEqual([404, 'ResourceNotFound.LoadBalancer']);
});

test('what is shown is what was asked for, with the zones and no log', async () => {
  await using bed = await openAlb();
  const LoadBalancerId = await makeBalancer(bed, { Tag: [{ Key: 'team', Value: 'a' }] });
  const { body } = await send(bed, read, { LoadBalancerId });
  expect(body).toMatchObject({
    LoadBalancerName: 'balancer',
    LoadBalancerEdition: 'Standard',
    LoadBalancerBillingConfig: { PayType: 'PostPay' },
    ModificationProtectionConfig: { Status: 'NonProtection' },
    DeletionProtectionConfig: { Enabled: false },
    AccessLogConfig: {},
    ZoneMappings: [
      { ZoneId: 'cn-hangzhou-g', VSwitchId: 'vsw-g' },
      { ZoneId: 'cn-hangzhou-h', VSwitchId: 'vsw-h' },
    ],
    Tags: [{ Key: 'team', Value: 'a' }],
  });
});

const zone = { ZoneId: 'cn-hangzhou-g', VSwitchId: 'vsw-g' };

test.each([
  ['one zone twice', [zone, { ...zone, VSwitchId: 'vsw-i' }], 400, 'DuplicatedParam.ZoneId'],
  ['one switch in two zones', [zone, { ...zone, ZoneId: 'cn-hangzhou-i' }], 400, 'Mismatch.ZoneIdAndVSwitchId'],
  [
    'a switch of another zone',
    [zone, { ...zone, ZoneId: 'z', VSwitchId: 'vsw-h' }],
    400,
    'Mismatch.ZoneIdAndVSwitchId',
  ],
  ['a switch that is none', [zone, { ZoneId: 'cn-hangzhou-i', VSwitchId: 'none' }], 404, 'ResourceNotFound.VSwitch'],
])('a load balancer with %s is refused', async (_what, ZoneMappings, status, code) => {
  await using bed = await openAlb();
  await makeBalancer(bed);
  const answer = await send(bed, 'CreateLoadBalancer', { ...balancerValues, ZoneMappings });
  expect(refusal(answer)).toEqual([status, code]);
});

test.each(['UpdateLoadBalancerAttribute', 'DeleteLoadBalancer', 'EnableLoadBalancerAccessLog'])(
  'a load balancer that is being provisioned refuses %s',
  async (action) => {
    await using bed = await openAlb();
    const { body } = await send(bed, 'CreateLoadBalancer', balancerValues);
    const values = { LoadBalancerId: String(body['LoadBalancerId']), LogProject: 'project', LogStore: 'store' };
    expect(refusal(await send(bed, action, values))).toEqual([400, 'IncorrectStatus.LoadBalancer']);
  },
);

test('a protected load balancer is not deleted before it may be', async () => {
  await using bed = await openAlb();
  const LoadBalancerId = await makeBalancer(bed, { DeletionProtectionEnabled: true });
  const answer = await send(bed, 'DeleteLoadBalancer', { LoadBalancerId });
  expect(refusal(answer)).toEqual([400, 'OperationDenied.DeletionProtectionEnabled']);
  const { body } = await send(bed, read, { LoadBalancerId });
  expect(body['DeletionProtectionConfig']).toEqual({ Enabled: true, EnabledTime: '2026-11-21T00:00:00Z' });
});

test('the reason of a protection goes with it', async () => {
  await using bed = await openAlb();
  const LoadBalancerId = await makeBalancer(bed);
  const protect = (values: Values): Promise<unknown> =>
    done(bed, 'UpdateLoadBalancerAttribute', { LoadBalancerId, ModificationProtectionConfig: values });
  await protect({ Status: 'ConsoleProtection', Reason: 'managed' });
  const shown = async (): Promise<unknown> =>
    (await send(bed, read, { LoadBalancerId })).body['ModificationProtectionConfig'];
  expect(await shown()).toEqual({ Status: 'ConsoleProtection', Reason: 'managed' });
  await protect({ Status: 'NonProtection' });
  expect(await shown()).toEqual({ Status: 'NonProtection' });
});

test('an access log is switched on and off once', async () => {
  await using bed = await openAlb();
  const LoadBalancerId = await makeBalancer(bed);
  const place = { LogProject: 'project', LogStore: 'store' };
  const [enable, disable] = ['EnableLoadBalancerAccessLog', 'DisableLoadBalancerAccessLog'];
  expect(refusal(await send(bed, disable, { LoadBalancerId }))).toEqual([400, 'OperationDenied.AccessLogDisabled']);
  await done(bed, enable, { LoadBalancerId, ...place });
  expect((await send(bed, read, { LoadBalancerId })).body['AccessLogConfig']).toEqual(place);
  const again = await send(bed, enable, { LoadBalancerId, ...place });
  expect(refusal(again)).toEqual([400, 'OperationDenied.AccessLogEnabled']);
  await done(bed, disable, { LoadBalancerId });
  expect((await send(bed, read, { LoadBalancerId })).body['AccessLogConfig']).toEqual({});
});

test('listeners go with their load balancer', async () => {
  await using bed = await openAlb();
  const LoadBalancerId = await makeBalancer(bed);
  const ListenerId = await makeListener(bed, LoadBalancerId, await makeGroup(bed));
  await done(bed, 'DeleteLoadBalancer', { LoadBalancerId });
  expect(refusal(await send(bed, 'GetListenerAttribute', { ListenerId }))).toEqual([404, 'ResourceNotFound.Listener']);
});

test('pages lead through all that a filter lets through', async () => {
  await using bed = await openAlb();
  const made = [];
  for (const name of ['one', 'two', 'three']) made.push(await makeBalancer(bed, { LoadBalancerName: name }));
  await makeBalancer(bed, { LoadBalancerName: 'stranger' });
  const filter = { LoadBalancerNames: ['one', 'two', 'three'], MaxResults: 2 };
  const first = (await send(bed, 'ListLoadBalancers', filter)).body;
  const second = (await send(bed, 'ListLoadBalancers', { ...filter, NextToken: String(first['NextToken']) })).body;
  const shown = [first, second].flatMap((body) => body['LoadBalancers'] as readonly Record<string, unknown>[]);
  expect(shown.map(({ LoadBalancerId }) => LoadBalancerId)).toEqual(made);
  expect([first['TotalCount'], first['MaxResults'], second['NextToken']]).toEqual([3, 2, undefined]);
});

test('another account sees nothing of it', async () => {
  await using bed = await openAlb();
  const LoadBalancerId = await makeBalancer(bed);
  const stranger = { credentials: { accessKeyId: 'otherid', accessKeySecret: 'othersecret' } };
  expect(refusal(await bed.call(read, { LoadBalancerId }, stranger))).toEqual([404, 'ResourceNotFound.LoadBalancer']);
  expect((await bed.call('ListLoadBalancers', {}, stranger)).body['TotalCount']).toBe(0);
});
