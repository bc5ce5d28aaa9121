import { describe, expect, it } from 'vitest';
import { responseField } from '../../../../checks/answer/response-field.ts';
import type { FilledList } from '../../../../cases/call-plan.ts';
import { accept, answer, contextOf, evidence, success } from '../evidence.ts';

type Body = Readonly<Record<string, unknown>>;

const path = 'LoadBalancers/LoadBalancer';
const zones = contextOf('clb.DescribeZones.Zones/Zone.response');
const ports = contextOf('clb.DescribeLoadBalancerAttribute.ListenerPorts/ListenerPort.response');
const rules = contextOf('clb.DescribeRules.Rules/Rule/RuleId.response');

function ask(
  asked: typeof zones,
  body: Body,
  filled: readonly FilledList<string>[] = [],
  format: 'json' | 'xml' = 'json',
): string {
  const field = asked.requirement.subject ?? '';
  const call = answer(success(body), { format });
  return responseField.run(evidence(accept, success(), { call, filled }, { field }), asked).verdict;
}

describe('responseField, on the way to a field', () => {
  it('misses a promised list whose wrapper is absent, and what is in it', () => {
    expect(ask(zones, {})).toBe('fail');
    expect(ask(zones, { Zones: {} })).toBe('fail');
    expect(ask(contextOf('clb.DescribeZones.Zones/Zone/ZoneId.response'), {})).toBe('fail');
    expect(ask(zones, {}, [], 'xml')).toBe('fail');
  });

  it('misses a promised field in each item', () => {
    const id = contextOf('clb.DescribeZones.Zones/Zone/ZoneId.response');
    expect(ask(id, { Zones: { Zone: [{ ZoneId: 'a' }, { ZoneId: 'b' }] } })).toBe('pass');
    expect(ask(id, { Zones: { Zone: [{ ZoneId: 'a' }, {}] } })).toBe('fail');
  });

  it('lets what is only listed be left out with all that is promised in it', () => {
    const slave = contextOf('clb.DescribeZones.Zones/Zone/SlaveZones/SlaveZone/ZoneId.response');
    expect(ask(slave, { Zones: { Zone: [{ ZoneId: 'a' }] } })).toBe('observed');
    expect(ask(slave, { Zones: { Zone: [{ SlaveZones: { SlaveZone: [{}] } }] } })).toBe('fail');
    expect(ask(slave, {})).toBe('fail');
  });

  it('demands that a list holds something where the case made it, in either format', () => {
    const made = [{ path: 'Rules.Rule' }];
    expect(ask(rules, { Rules: { Rule: [] } }, made)).toBe('fail');
    expect(ask(rules, { Rules: '' }, made, 'xml')).toBe('fail');
    expect(ask(rules, {}, made)).toBe('fail');
    expect(ask(rules, { Rules: { Rule: [{ RuleId: 'r' }] } }, made)).toBe('pass');
  });

  it('only observes an empty list, or none, where nothing was made', () => {
    expect(ask(rules, { Rules: { Rule: [] } })).toBe('observed');
    expect(ask(rules, {})).toBe('observed');
    expect(ask(ports, { ListenerPorts: { ListenerPort: [] } })).toBe('observed');
    expect(ask(ports, { ListenerPorts: '' }, [], 'xml')).toBe('observed');
  });

  it('only observes a list that stands where a document is known to misprint it', () => {
    expect(ask(rules, { RuleList: { Rule: [{ RuleId: 'r' }] } }, [{ path: 'Rules.Rule' }])).toBe('observed');
    const group = contextOf('clb.DescribeVServerGroups.VServerGroups/VServerGroup.response');
    expect(ask(group, { VServerGroups: [{ VServerGroupId: 'g' }] }, [{ path: 'VServerGroups.VServerGroup' }])).toBe(
      'observed',
    );
    expect(ask(group, { VServerGroups: {} }, [{ path: 'VServerGroups.VServerGroup' }])).toBe('fail');
  });
});

describe('responseField, on a field that an erratum finds under another name', () => {
  const scheduler = contextOf('clb.DescribeLoadBalancerTCPListenerAttribute.Scheduler.response');

  it('only observes what stands there, and judges the field where both are shown', () => {
    expect(ask(scheduler, { Schedule: 'wrr' })).toBe('observed');
    expect(ask(scheduler, { Schedule: 'wrr', Scheduler: 'wlc' })).toBe('pass');
    expect(ask(scheduler, { Schedule: 'wrr', Scheduler: 'none-of-them' })).toBe('fail');
  });

  it('misses a promised one that stands in neither place', () => {
    expect(ask(scheduler, { Schedular: 'wrr' })).toBe('fail');
  });

  it('finds the fields of items of a misprinted list, and not those of its wrapper', () => {
    const made = [{ path: 'VServerGroups.VServerGroup' }];
    const id = contextOf('clb.DescribeVServerGroups.VServerGroups/VServerGroup/VServerGroupId.response');
    expect(ask(id, { VServerGroups: [{ VServerGroupId: 'g' }] }, made)).toBe('observed');
    expect(ask(id, { VServerGroups: [{ GroupId: 'g' }] }, made)).toBe('fail');
  });
});

describe('responseField, on lists', () => {
  const two = [{ path: 'ListenerPorts.ListenerPort', items: ['80', '443'] }];
  const show = (items: readonly unknown[], format?: 'xml'): string =>
    ask(ports, { ListenerPorts: { ListenerPort: items } }, two, format);

  it('tells the type of items that are no objects', () => {
    expect(show([443, 80])).toBe('pass');
    expect(show(['443', '80'])).toBe('fail');
    expect(show(['443', '80'], 'xml')).toBe('pass');
    expect(show(['https', '80'], 'xml')).toBe('fail');
  });

  it('demands each thing made once, and nothing else', () => {
    expect(show([80])).toBe('fail');
    expect(show([80, 443, 443])).toBe('fail');
    expect(show([80, 80])).toBe('fail');
    expect(show([80, 8080])).toBe('fail');
  });

  it('compares the fields of objects that the call gave as far as the answer shows them', () => {
    const servers = contextOf('clb.AddBackendServers.BackendServers/BackendServer.response');
    const given = [{ path: 'BackendServers.BackendServer', given: '[{"ServerId":"i-1","Weight":"7","Unknown":"u"}]' }];
    const shown = (item: Body): string => ask(servers, { BackendServers: { BackendServer: [item] } }, given);
    expect(shown({ ServerId: 'i-1', Weight: 7 })).toBe('pass');
    expect(shown({ ServerId: 'i-1', Weight: '7', Type: 'ecs' })).toBe('pass');
    expect(shown({ ServerId: 'i-1' })).toBe('pass');
    expect(shown({ ServerId: 'i-1', Weight: 100 })).toBe('fail');
    expect(shown({ ServerId: 'i-2', Weight: 7 })).toBe('fail');
  });
});

describe('responseField, on values', () => {
  const inList = (name: string, item: Body): string =>
    ask(contextOf(`clb.DescribeLoadBalancers.${path}/${name}.response`), { LoadBalancers: { LoadBalancer: [item] } });

  it('takes the values that a document lists, those that a request may set, and none', () => {
    expect(inList('PayType', { PayType: 'PayOnDemand' })).toBe('pass');
    expect(inList('PayType', { PayType: 'Free' })).toBe('fail');
    expect(inList('PayType', { PayType: '' })).toBe('pass');
    const scheduler = contextOf('clb.DescribeLoadBalancerUDPListenerAttribute.Scheduler.response');
    expect(ask(scheduler, { Scheduler: 'wlc' })).toBe('pass');
    expect(ask(scheduler, { Scheduler: 'random' })).toBe('fail');
  });

  it('knows the form of times, and the milliseconds that belong to them', () => {
    const CreateTime = '2018-02-09T02:35:33Z';
    expect(inList('CreateTime', { CreateTime })).toBe('pass');
    expect(inList('CreateTime', { CreateTime: '2018-02-09 02:35:33' })).toBe('fail');
    expect(inList('CreateTime', { CreateTime: '2018-02-09T02:35:33+08:00' })).toBe('fail');
    expect(inList('CreateTimeStamp', { CreateTime, CreateTimeStamp: 1_518_143_733_000 })).toBe('pass');
    expect(inList('CreateTimeStamp', { CreateTime, CreateTimeStamp: 1_518_143_733_512 })).toBe('pass');
    expect(inList('CreateTimeStamp', { CreateTime, CreateTimeStamp: 1_518_143_733 })).toBe('fail');
    expect(inList('CreateTimeStamp', { CreateTime, CreateTimeStamp: 1_518_143_735_000 })).toBe('fail');
    expect(inList('CreateTimeStamp', { CreateTimeStamp: 1_518_143_733 })).toBe('pass');
  });

  it('compares what a field repeats of its call, or what a list shows, as far as it is shown', () => {
    const balancer = contextOf('clb.AddBackendServers.LoadBalancerId.response');
    const shown = (body: Body): string => {
      const field = balancer.requirement.subject ?? '';
      return responseField.run(evidence(accept, success(body), { fieldEquals: 'lb-1' }, { field }), balancer).verdict;
    };
    expect(shown({ LoadBalancerId: 'lb-1' })).toBe('pass');
    expect(shown({ LoadBalancerId: 'lb-2' })).toBe('fail');
  });

  it('demands a field that is only listed where the case brought about what makes it be shown', () => {
    const timeout = contextOf('clb.DescribeLoadBalancerTCPListenerAttribute.ConnectionDrainTimeout.response');
    const shown = (fieldShown: true | undefined): string => {
      const field = timeout.requirement.subject ?? '';
      const plan = { field, ...(fieldShown ? { fieldShown } : {}) };
      return responseField.run(evidence(accept, success({}), {}, plan), timeout).verdict;
    };
    expect(shown(undefined)).toBe('observed');
    expect(shown(true)).toBe('fail');
  });

  it('takes a text or a number where documents disagree', () => {
    const weight = contextOf('clb.AddBackendServers.BackendServers/BackendServer/Weight.response');
    const shown = (Weight: unknown): string =>
      ask(weight, { BackendServers: { BackendServer: [{ ServerId: 'i', Weight }] } });
    expect(['100', 100, true].map(shown)).toEqual(['pass', 'pass', 'fail']);
  });
});

describe('responseField, on a plain field', () => {
  const status = contextOf('clb.DescribeLoadBalancerTCPListenerAttribute.Status.response');
  const port = contextOf('clb.DescribeLoadBalancerTCPListenerAttribute.ListenerPort.response');
  it('demands a promised field, its type and its documented values', () => {
    expect(ask(status, { Status: 'running' })).toBe('pass');
    expect(ask(status, { Status: 'starting' })).toBe('pass');
    expect(ask(status, { Status: 'asleep' })).toBe('fail');
    expect(ask(status, { Status: 1 })).toBe('fail');
    expect(ask(status, {})).toBe('fail');
  });

  it('tells a number from its text in JSON, and not in XML', () => {
    expect(ask(port, { ListenerPort: 80 })).toBe('pass');
    expect(ask(port, { ListenerPort: '80' })).toBe('fail');
    expect(ask(port, { ListenerPort: '80' }, [], 'xml')).toBe('pass');
    expect(ask(port, { ListenerPort: 'http' }, [], 'xml')).toBe('fail');
  });

  it('only observes that a field is absent which no table promises', () => {
    const group = contextOf('clb.DescribeLoadBalancerTCPListenerAttribute.VServerGroupId.response');
    expect(ask(group, {})).toBe('observed');
    expect(ask(group, { VServerGroupId: 7 })).toBe('fail');
  });
});
