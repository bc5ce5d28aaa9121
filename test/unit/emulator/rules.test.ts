import { expect, test } from 'vitest';
import {
  createHttpListener,
  createLoadBalancer,
  createTcpListener,
  openTestBed,
  region,
  type Answer,
  type TestBed,
} from './emulator-client.ts';

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
