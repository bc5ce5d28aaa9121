import { expect, test } from 'vitest';
import type { TestBed } from '../emulator-client.ts';
import { done, makeBalancer, makeGroup, makeListener, openAlb, refusal, send, type Values } from './alb-client.ts';

const conditions = [{ Type: 'Path', PathConfig: { Values: ['/a'] } }];

function forward(ServerGroupId: string, Order = 1): Values {
  return { Type: 'ForwardGroup', Order, ForwardGroupConfig: { ServerGroupTuples: [{ ServerGroupId, Weight: 100 }] } };
}

function ruleValues(ListenerId: string, group: string, values: Values = {}): Values {
  const RuleActions = [forward(group)];
  return { ListenerId, Priority: 10, RuleName: 'a-rule', RuleConditions: conditions, RuleActions, ...values };
}

async function open(edition = 'Standard'): Promise<readonly [bed: TestBed, listener: string, group: string]> {
  const bed = await openAlb();
  const [balancer, group] = [await makeBalancer(bed, { LoadBalancerEdition: edition }), await makeGroup(bed)];
  return [bed, await makeListener(bed, balancer, group), group];
}

async function shown(bed: TestBed, RuleId: string): Promise<Record<string, unknown> | undefined> {
  const { body } = await send(bed, 'ListRules', { RuleIds: [RuleId] });
  return (body['Rules'] as readonly Record<string, unknown>[])[0];
}

test('a rule is being provisioned, available, configuring, deleting, and gone', async () => {
  const [bed, listener, group] = await open();
  await using _bed = bed;
  const { body } = await send(bed, 'CreateRule', ruleValues(listener, group));
  const RuleId = String(body['RuleId']);
  const status = async (): Promise<unknown> => (await shown(bed, RuleId))?.['RuleStatus'];
  expect(await status()).toBe('Provisioning');
  expect(refusal(await send(bed, 'DeleteRule', { RuleId }))).toEqual([400, 'IncorrectStatus.Rule']);
  bed.clock.now += 1000;
  expect(await status()).toBe('Available');
  await send(bed, 'UpdateRuleAttribute', { RuleId, RuleName: 'another' });
  expect(await shown(bed, RuleId)).toMatchObject({ RuleStatus: 'Configuring', RuleName: 'another' });
  bed.clock.now += 1000;
  await send(bed, 'DeleteRule', { RuleId });
  expect(await status()).toBe('Deleting');
  bed.clock.now += 1000;
  expect(await shown(bed, RuleId)).toBeUndefined();
});

test('a rule shows what it was given, numbers as such, and goes with its listener', async () => {
  const [bed, listener, group] = await open();
  await using _bed = bed;
  const { RuleId } = await done(bed, 'CreateRule', ruleValues(listener, group));
  expect(await shown(bed, String(RuleId))).toMatchObject({
    ListenerId: listener,
    Direction: 'Request',
    Priority: 10,
    RuleConditions: conditions,
    RuleActions: [forward(group)],
  });
  await done(bed, 'DeleteListener', { ListenerId: listener });
  expect(await shown(bed, String(RuleId))).toBeUndefined();
});

test('a priority is had once in a listener, and a group is in use by a rule alone as well', async () => {
  const [bed, listener, group] = await open();
  await using _bed = bed;
  const another = await makeGroup(bed);
  const first = await done(bed, 'CreateRule', ruleValues(listener, another));
  expect(refusal(await send(bed, 'CreateRule', ruleValues(listener, group)))).toEqual([400, 'Conflict.Priority']);
  const second = await done(bed, 'CreateRule', ruleValues(listener, group, { Priority: 11 }));
  const change = (Priority: number): Values => ({ RuleId: String(second['RuleId']), Priority });
  expect(refusal(await send(bed, 'UpdateRuleAttribute', change(10)))).toEqual([400, 'Conflict.Priority']);
  expect((await send(bed, 'UpdateRuleAttribute', change(11))).status).toBe(200);
  const deletion = { ServerGroupId: another };
  expect(refusal(await send(bed, 'DeleteServerGroup', deletion))).toEqual([400, 'ResourceInUse.ServerGroup']);
  await done(bed, 'DeleteRule', { RuleId: String(first['RuleId']) });
  expect((await send(bed, 'DeleteServerGroup', deletion)).status).toBe(200);
});

test('while its listener is configuring no rule is made or changed', async () => {
  const [bed, listener, group] = await open();
  await using _bed = bed;
  const { RuleId } = await done(bed, 'CreateRule', ruleValues(listener, group));
  await send(bed, 'StopListener', { ListenerId: listener });
  const busy = [400, 'ResourceInConfiguring.Listener'];
  expect(refusal(await send(bed, 'CreateRule', ruleValues(listener, group, { Priority: 11 })))).toEqual(busy);
  expect(refusal(await send(bed, 'DeleteRule', { RuleId: String(RuleId) }))).toEqual(busy);
});

test.each<readonly [string, (group: string) => Values, readonly [number, string]]>([
  [
    'rewriting alone',
    () => ({ RuleActions: [{ Type: 'Rewrite', Order: 1, RewriteConfig: { Path: '/b' } }] }),
    [400, 'OperationDenied.RewriteMissingForwardGroup'],
  ],
  ['two ends', (group) => ({ RuleActions: [forward(group), forward(group, 2)] }), [400, 'InvalidParameter']],
  ['a group that is not there', () => ({ RuleActions: [forward('sgp-none')] }), [404, 'ResourceNotFound.ServerGroup']],
  [
    'a mirror of itself',
    (group) => ({
      RuleActions: [
        {
          Type: 'TrafficMirror',
          Order: 1,
          TrafficMirrorConfig: { MirrorGroupConfig: { ServerGroupTuples: [{ ServerGroupId: group }] } },
        },
        forward(group, 2),
      ],
    }),
    [400, 'OperationDenied.SameGroupForForwardAndMirrorAction'],
  ],
  [
    'six conditions',
    () => ({ RuleConditions: Array.from({ length: 6 }, () => conditions[0] ?? {}) }),
    [400, 'InvalidParameter'],
  ],
  [
    'four actions',
    (group) => ({
      RuleActions: [
        ...[1, 2, 3].map((Order) => ({ Type: 'RemoveHeader', Order, RemoveHeaderConfig: { Key: `x-${Order}` } })),
        forward(group, 4),
      ],
    }),
    [400, 'QuotaExceeded.RuleActionsNum'],
  ],
])('a rule on a basic load balancer cannot have %s', async (_what, values, wanted) => {
  const [bed, listener, group] = await open('Basic');
  await using _bed = bed;
  expect(refusal(await send(bed, 'CreateRule', ruleValues(listener, group, values(group))))).toEqual(wanted);
});
