import { describe, expect, it } from 'vitest';
import { serverCases, type ServerCase } from '../../../../../scenarios/clb/servers/server-cases.ts';
import { loadSpecBook } from '../../../../../specs/read/load-spec-book.ts';
import type { PlanningContext } from '../../../../../cases/planning-context.ts';
import type { TopicRule } from '../../../../../specs/topic.ts';

const book = loadSpecBook('clb');
const context: PlanningContext = { book, editions: book.service.editions, edition: undefined, seed: () => 1 };

function topicOf(...actions: readonly string[]): TopicRule {
  const topic = book.topics.find(({ scenario }) => scenario === 'servers-added');
  if (!topic) throw new Error('no rule speaks of added servers');
  return { ...topic, actions };
}

const another: ServerCase = {
  variant: 'another',
  given: [{ server: 1, weight: 30 }],
  send: [{ server: 2, port: 81 }],
  after: [{ server: 1 }],
};
const plansOf = (one: ServerCase, ...actions: readonly string[]): ReturnType<typeof serverCases>[number]['plan'][] =>
  serverCases(topicOf(...actions), { cases: [one] }, context).map(({ plan }) => plan);

describe('serverCases', () => {
  it('adds what is given, sends what is sent and reads the list, with ports where servers have one', () => {
    const [plan] = plansOf(another, 'RemoveVServerGroupBackendServers');
    expect(plan?.prepare).toMatchObject([
      {
        action: 'AddVServerGroupBackendServers',
        parameters: {
          VServerGroupId: { fill: 'identifier', resource: 'vserver-group' },
          BackendServers: { fill: 'servers', text: '[{"ServerId":"$server1","Port":"80","Weight":"30"}]' },
        },
      },
    ]);
    expect(plan?.call.parameters['BackendServers']).toMatchObject({ text: '[{"ServerId":"$server2","Port":"81"}]' });
    expect(plan?.reads).toMatchObject([
      {
        call: { action: 'DescribeVServerGroupAttribute' },
        items: [
          {
            path: 'BackendServers.BackendServer',
            match: 'only',
            items: { text: '[{"ServerId":"$server1","Port":"80"}]' },
          },
        ],
      },
    ]);
  });

  it('leaves ports out of the servers of a load balancer, and cases that need them', () => {
    const [plan] = plansOf(another, 'RemoveBackendServers');
    expect(plan?.call.parameters['BackendServers']).toMatchObject({ text: '[{"ServerId":"$server2"}]' });
    expect(plan?.reads).toMatchObject([{ call: { action: 'DescribeLoadBalancerAttribute' } }]);
    expect(plansOf({ ...another, ported: true }, 'RemoveBackendServers')).toEqual([]);
  });

  it('names the action in the variant where there are several', () => {
    const names = (...actions: readonly string[]): readonly string[] =>
      serverCases(topicOf(...actions), { cases: [another] }, context).map(({ variant }) => variant);
    expect(names('AddBackendServers')).toEqual(['another']);
    expect(names('AddBackendServers', 'SetBackendServers')).toEqual([
      'AddBackendServers-another',
      'SetBackendServers-another',
    ]);
  });

  it('reads nothing where no document says what the list shows', () => {
    const { after: _after, ...silent } = another;
    expect(plansOf(silent, 'AddBackendServers')[0]?.reads).toEqual([]);
  });
});
