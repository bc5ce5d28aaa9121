import { expect, test } from 'vitest';
import {
  createHttpListener,
  createLoadBalancer,
  createTcpListener,
  openTestBed,
  region,
  type Answer,
  type TestBed,
} from '../emulator-client.ts';

interface Setting {
  readonly owner: string;
  readonly group: string;
  readonly add: (...rules: readonly object[]) => Promise<Answer>;
  readonly names: () => Promise<readonly string[]>;
}

async function openSetting(bed: TestBed): Promise<Setting> {
  const owner = await createLoadBalancer(bed);
  await createHttpListener(bed, owner);
  const at = { ...region, LoadBalancerId: owner, ListenerPort: '80' };
  const made = await bed.call('CreateVServerGroup', { ...region, LoadBalancerId: owner });
  const group = String(made.body['VServerGroupId']);
  return {
    owner,
    group,
    add: (...rules) => {
      const complete = rules.map((rule) => ({ VServerGroupId: group, ...rule }));
      return bed.call('CreateRules', { ...at, RuleList: JSON.stringify(complete) });
    },
    names: async () => {
      const { body } = await bed.call('DescribeRules', at);
      const { Rule } = body['Rules'] as { readonly Rule: readonly { readonly RuleName: string }[] };
      return Rule.map(({ RuleName }) => RuleName);
    },
  };
}

function idsOf({ body }: Answer): readonly string[] {
  const { Rule } = body['Rules'] as { readonly Rule: readonly { readonly RuleId: string }[] };
  return Rule.map(({ RuleId }) => RuleId);
}

const one = { RuleName: 'one', Domain: 'one.example', Url: '/one' };
const two = { RuleName: 'two', Domain: 'two.example' };

test('rules are added, shown, changed and deleted', async () => {
  await using bed = await openTestBed();
  const { owner, group, add, names } = await openSetting(bed);
  const [first = '', second = ''] = idsOf(await add(one, two));
  expect(await names()).toEqual(['one', 'two']);
  await bed.call('SetRule', { ...region, RuleId: first, RuleName: 'three' });
  const { body } = await bed.call('DescribeRuleAttribute', { ...region, RuleId: first });
  expect(body).toMatchObject({ RuleName: 'three', Url: '/one', VServerGroupId: group, LoadBalancerId: owner });
  await bed.call('DeleteRules', { ...region, RuleIds: JSON.stringify([second]) });
  expect(await names()).toEqual(['three']);
  expect((await bed.call('DescribeRuleAttribute', { ...region, RuleId: second })).status).toBe(404);
});

test('names, and pairs of domain and path, are unique within a listener', async () => {
  await using bed = await openTestBed();
  const { add, names } = await openSetting(bed);
  await add(one);
  expect((await add({ ...two, RuleName: 'one' })).status).toBe(400);
  expect((await add({ ...one, RuleName: 'other' })).body['Code']).toBe('DomainExist');
  expect((await add(two, { ...two, RuleName: 'twin' })).status).toBe(400);
  expect(await names()).toEqual(['one']);
});

test('a group that a rule uses cannot be deleted, and rules go with their listener', async () => {
  await using bed = await openTestBed();
  const { owner, group, add } = await openSetting(bed);
  const [id = ''] = idsOf(await add(one));
  const deletion = await bed.call('DeleteVServerGroup', { ...region, VServerGroupId: group });
  expect([deletion.status, deletion.body['Code']]).toEqual([400, 'RspoolRuleExist']);
  await bed.call('DeleteLoadBalancerListener', { ...region, LoadBalancerId: owner, ListenerPort: '80' });
  expect((await bed.call('DescribeRuleAttribute', { ...region, RuleId: id })).status).toBe(404);
  expect((await bed.call('DeleteVServerGroup', { ...region, VServerGroupId: group })).status).toBe(200);
});

test('the rules of one deletion belong to one listener', async () => {
  await using bed = await openTestBed();
  const { owner, group, add } = await openSetting(bed);
  const [here = ''] = idsOf(await add(one));
  await createHttpListener(bed, owner, { ListenerPort: '81' });
  const RuleList = JSON.stringify([{ ...one, VServerGroupId: group }]);
  const elsewhere = { ...region, LoadBalancerId: owner, ListenerPort: '81', RuleList };
  const [there = ''] = idsOf(await bed.call('CreateRules', elsewhere));
  const { body } = await bed.call('DeleteRules', { ...region, RuleIds: JSON.stringify([here, there]) });
  expect(body['Code']).toBe('Operation.NotAllowed');
});

test('a deletion names one to ten rules', async () => {
  await using bed = await openTestBed();
  const { add, names } = await openSetting(bed);
  const rules = Array.from({ length: 11 }, (_, index) => ({ RuleName: `rule-${index}`, Url: `/${index}` }));
  const ids = [...idsOf(await add(...rules.slice(0, 10))), ...idsOf(await add(...rules.slice(10)))];
  const remove = (some: readonly string[]): Promise<Answer> =>
    bed.call('DeleteRules', { ...region, RuleIds: JSON.stringify(some) });
  expect((await remove([])).status).toBe(400);
  expect((await remove(ids)).status).toBe(400);
  expect(await names()).toHaveLength(11);
  expect((await remove(ids.slice(0, 10))).status).toBe(200);
  expect(await names()).toEqual(['rule-10']);
});

test('a rule shows the settings of its listener until it is told to have its own', async () => {
  await using bed = await openTestBed();
  const { owner, add } = await openSetting(bed);
  const listener = { ...region, LoadBalancerId: owner, ListenerPort: '80' };
  await bed.call('SetLoadBalancerHTTPListenerAttribute', { ...listener, Scheduler: 'rr' });
  const [RuleId = ''] = idsOf(await add(one));
  const show = async (): Promise<Answer['body']> =>
    (await bed.call('DescribeRuleAttribute', { ...region, RuleId })).body;
  expect(await show()).toMatchObject({ ListenerSync: 'on', Scheduler: 'rr' });
  const health = { HealthCheckTimeout: '3', HealthCheckInterval: '7', HealthyThreshold: '4', UnhealthyThreshold: '4' };
  const check = { HealthCheck: 'on', HealthCheckURI: '/ok', HealthCheckHttpCode: 'http_2xx', ...health };
  const own = { ListenerSync: 'off', Scheduler: 'wrr', StickySession: 'off', ...check };
  expect((await bed.call('SetRule', { ...region, RuleId, ...own })).status).toBe(200);
  expect(await show()).toMatchObject({ ListenerSync: 'off', Scheduler: 'wrr', HealthCheckTimeout: 7 });
  await bed.call('SetRule', { ...region, RuleId, ListenerSync: 'on' });
  expect(await show()).toMatchObject({ ListenerSync: 'on', Scheduler: 'rr' });
});

test.each([
  [{ ListenerSync: 'off' }],
  [{ ListenerSync: 'off', Scheduler: 'wrr', StickySession: 'on', HealthCheck: 'off' }],
  [{ ListenerSync: 'off', Scheduler: 'wrr', StickySession: 'off', HealthCheck: 'on' }],
])('a rule with %o lacks something of its own', async (settings) => {
  await using bed = await openTestBed();
  const { add } = await openSetting(bed);
  const [RuleId = ''] = idsOf(await add(one));
  expect((await bed.call('SetRule', { ...region, RuleId, ...settings })).status).toBe(400);
});

test('a listener that can have rules tells of them, and others do not', async () => {
  await using bed = await openTestBed();
  const { owner, add } = await openSetting(bed);
  await createTcpListener(bed, owner, { ListenerPort: '90' });
  await add(one);
  const show = (protocol: string, ListenerPort: string): Promise<Answer> =>
    bed.call(`DescribeLoadBalancer${protocol}ListenerAttribute`, { ...region, LoadBalancerId: owner, ListenerPort });
  expect((await show('HTTP', '80')).body).toMatchObject({ Rules: { Rule: [one] } });
  expect((await show('TCP', '90')).body).not.toHaveProperty('Rules');
});

test('a TCP listener has no rules', async () => {
  await using bed = await openTestBed();
  const { owner, group } = await openSetting(bed);
  await createTcpListener(bed, owner, { ListenerPort: '90' });
  const RuleList = JSON.stringify([{ ...one, VServerGroupId: group }]);
  const call = { ...region, LoadBalancerId: owner, ListenerPort: '90', RuleList };
  expect((await bed.call('CreateRules', call)).body['Code']).toBe('RuleNotSupport');
});

test.each([
  [{ RuleName: '' }, 'MissingParameter.RuleName'],
  [{ VServerGroupId: '' }, 'MissingParameter'],
  [{ Domain: '', Url: '' }, 'MissingParameter'],
  [{ Domain: 'a_b' }, 'DomainMalformed'],
  [{ Url: 'path' }, 'UrlMalformed'],
  [{ VServerGroupId: 'rsp-none' }, 'InvalidParameter'],
])('a rule with %o is refused', async (wrong, code) => {
  await using bed = await openTestBed();
  const { add } = await openSetting(bed);
  expect((await add({ ...one, ...wrong })).body['Code']).toBe(code);
});
