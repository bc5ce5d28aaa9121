import { expect } from 'vitest';
import { until, type Driver, type Values } from './drive-adapter.ts';

type Items = readonly Values[];

const job = { JobId: expect.stringMatching(/^[0-9a-f-]{36}$/) as string };
const id = (prefix: string): string => expect.stringMatching(new RegExp(`^${prefix}-`)) as string;
const tag = { Key: 'a b', Value: 'x+*~&=/ é' };

/** A load balancer and a group of servers: what listeners need. */
interface Surroundings {
  readonly balancer: { readonly LoadBalancerId: unknown };
  readonly group: { readonly ServerGroupId: unknown };
  readonly forward: Values;
}

/** A listener from its creation to its deletion, with a rule, pages of its list and refusals on the way. */
export async function leadAlbListener(driver: Driver): Promise<void> {
  const { call, refused } = driver;
  const around = await makeSurroundings(driver);
  const created = { ListenerDescription: 'front-listener', Tag: [tag] };
  const made = await call('CreateListener', { ...listenerOf(around, 80), ...created });
  expect(made).toMatchObject({ ...job, ListenerId: id('lsn') });
  const listener = { ListenerId: made['ListenerId'] };
  await changeListener(driver, around, listener);
  await addRule(driver, around, listener);
  const second = await readPages(driver, around);
  await tellErrors(driver, around, listener);
  for (const each of [listener, second]) expect(await call('DeleteListener', each)).toMatchObject(job);
  await until(
    () => call('ListListeners', { LoadBalancerIds: [around.balancer.LoadBalancerId] }),
    ({ Listeners }) => ((Listeners ?? []) as Items).length === 0,
  );
  await refused({ status: 404, code: 'ResourceNotFound.Listener' }, 'GetListenerAttribute', listener);
  expect(await call('DeleteLoadBalancer', around.balancer)).toMatchObject(job);
  expect(await call('DeleteServerGroup', around.group)).toMatchObject(job);
}

async function makeSurroundings({ call }: Driver): Promise<Surroundings> {
  const { LoadBalancerId } = await call('CreateLoadBalancer', {
    VpcId: 'vpc-1',
    AddressType: 'Intranet',
    LoadBalancerEdition: 'Standard',
    LoadBalancerName: 'front',
    LoadBalancerBillingConfig: { PayType: 'PostPay' },
    ZoneMappings: ['g', 'h'].map((zone) => ({ ZoneId: `cn-hangzhou-${zone}`, VSwitchId: `vsw-${zone}` })),
  });
  expect(LoadBalancerId).toEqual(id('alb'));
  await until(
    () => call('GetLoadBalancerAttribute', { LoadBalancerId }),
    ({ LoadBalancerStatus }) => LoadBalancerStatus === 'Active',
  );
  const group = { ServerGroupName: 'group', HealthCheckConfig: { HealthCheckEnabled: false } };
  const { ServerGroupId, ...begun } = await call('CreateServerGroup', group);
  expect({ ServerGroupId, ...begun }).toMatchObject({ ...job, ServerGroupId: id('sgp') });
  await until(
    () => call('ListServerGroups', { ServerGroupIds: [ServerGroupId] }),
    ({ ServerGroups }) => (ServerGroups as Items)[0]?.['ServerGroupStatus'] === 'Available',
  );
  const forward = { Type: 'ForwardGroup', ForwardGroupConfig: { ServerGroupTuples: [{ ServerGroupId }] } };
  return { balancer: { LoadBalancerId }, group: { ServerGroupId }, forward };
}

function listenerOf({ balancer, forward }: Surroundings, ListenerPort: number): Values {
  return { ...balancer, ListenerProtocol: 'HTTP', ListenerPort, DefaultActions: [forward] };
}

async function becomes({ call }: Driver, listener: Values, status: string): Promise<Values> {
  return await until(
    () => call('GetListenerAttribute', listener),
    ({ ListenerStatus }) => ListenerStatus === status,
  );
}

async function changeListener(driver: Driver, { forward }: Surroundings, listener: Values): Promise<void> {
  const { call } = driver;
  const given = {
    ListenerProtocol: 'HTTP',
    ListenerPort: 80,
    ListenerDescription: 'front-listener',
    RequestTimeout: 60,
    DefaultActions: [forward],
    Tags: [tag],
  };
  const before = { ...given, IdleTimeout: 15, XForwardedForConfig: { XForwardedForProtoEnabled: false } };
  const after = { ...given, IdleTimeout: 30, XForwardedForConfig: { XForwardedForProtoEnabled: true } };
  expect(await becomes(driver, listener, 'Running')).toMatchObject(before);
  const change = { IdleTimeout: 30, XForwardedForConfig: { XForwardedForProtoEnabled: true } };
  expect(await call('UpdateListenerAttribute', { ...listener, ...change })).toMatchObject(job);
  expect(await becomes(driver, listener, 'Running')).toMatchObject(after);
  expect(await call('StopListener', listener)).toMatchObject(job);
  expect(await becomes(driver, listener, 'Stopped')).toMatchObject(after);
  expect(await call('StartListener', listener)).toMatchObject(job);
  expect(await becomes(driver, listener, 'Running')).toMatchObject(after);
}

async function addRule({ call }: Driver, { forward }: Surroundings, listener: Values): Promise<void> {
  const rule = {
    RuleName: 'a-rule',
    Priority: 10,
    RuleConditions: [{ Type: 'Path', PathConfig: { Values: ['/a', '/b'] } }],
    RuleActions: [{ Order: 1, ...forward }],
  };
  const { RuleId, ...begun } = await call('CreateRule', { ...listener, ...rule });
  expect({ RuleId, ...begun }).toMatchObject({ ...job, RuleId: id('rule') });
  const { Rules } = await until(
    () => call('ListRules', { RuleIds: [RuleId] }),
    (answer) => (answer['Rules'] as Items)[0]?.['RuleStatus'] === 'Available',
  );
  expect((Rules as Items)[0]).toMatchObject({ ...rule, Direction: 'Request' });
}

/** Makes a second listener and reads the list of both by pages of one; gives the second. */
async function readPages(driver: Driver, around: Surroundings): Promise<Values> {
  const { call } = driver;
  const { ListenerId } = await call('CreateListener', listenerOf(around, 81));
  await becomes(driver, { ListenerId }, 'Running');
  const asked = { LoadBalancerIds: [around.balancer.LoadBalancerId], MaxResults: 1 };
  const page = { TotalCount: 2, MaxResults: 1, Listeners: [{ ListenerProtocol: 'HTTP' }] };
  const first = await call('ListListeners', asked);
  expect(first).toMatchObject({ ...page, NextToken: expect.stringMatching(/./) as string });
  const next = await call('ListListeners', { ...asked, NextToken: first['NextToken'] });
  expect(next).toMatchObject(page);
  const ports = [first, next].map(({ Listeners }) => (Listeners as Items)[0]?.['ListenerPort']);
  expect(new Set(ports)).toEqual(new Set([80, 81]));
  return { ListenerId };
}

async function tellErrors({ refused, manner }: Driver, around: Surroundings, listener: Values): Promise<void> {
  const nobodys = { ListenerId: 'lsn-none *~+' };
  await refused({ status: 404, code: 'ResourceNotFound.Listener' }, 'GetListenerAttribute', nobodys);
  await refused({ status: 400, code: 'ResourceAlreadyExist.Listener' }, 'CreateListener', listenerOf(around, 80));
  const code = manner.wrongSecret ?? 'SignatureDoesNotMatch';
  await refused({ status: 400, code }, 'GetListenerAttribute', listener, 'wrong');
}
