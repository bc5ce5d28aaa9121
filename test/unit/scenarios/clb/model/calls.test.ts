import { describe, expect, it } from 'vitest';
import { callOf } from '../../../../../scenarios/clb/model/calls.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { contextOf } from '../../../laws/planned.ts';

const acts: readonly (readonly [act: Act, action: string, parameters: object])[] = [
  [
    { on: 'load-balancer', does: 'switch', status: 'inactive' },
    'SetLoadBalancerStatus',
    { LoadBalancerStatus: 'inactive' },
  ],
  [
    { on: 'listener', port: '80', protocol: 'http', does: 'create', settings: {}, group: 1 },
    'CreateLoadBalancerHTTPListener',
    { ListenerPort: '80', VServerGroupId: { fill: 'identifier', resource: 'vserver-group', nth: 1 } },
  ],
  [
    { on: 'white-list', port: '80', does: 'add', items: ['10.0.0.1', '10.0.0.2'] },
    'AddListenerWhiteListItem',
    { ListenerPort: '80', SourceItems: '10.0.0.1,10.0.0.2' },
  ],
  [
    { on: 'server', does: 'remove', group: 0, servers: ['2'] },
    'RemoveVServerGroupBackendServers',
    { BackendServers: { fill: 'servers', text: '[{"ServerId":"$server2","Port":"80"}]' } },
  ],
  [
    { on: 'server', does: 'weigh', weights: { 1: '11' } },
    'SetBackendServers',
    { BackendServers: { fill: 'servers', text: '[{"ServerId":"$server1","Weight":"11"}]' } },
  ],
  [
    { on: 'rule', does: 'create', port: '80', name: 'one', domain: 'one.example', group: 0 },
    'CreateRules',
    { RuleList: { fill: 'servers', text: expect.stringContaining('"VServerGroupId":"$made.vserver-group#1"') } },
  ],
  [{ on: 'tag', does: 'remove', tags: { a: '1' } }, 'RemoveTags', { Tags: '[{"TagKey":"a","TagValue":"1"}]' }],
  [
    { on: 'certificate', kind: 'server', does: 'rename', certificate: 1, name: 'two' },
    'SetServerCertificateName',
    {
      ServerCertificateName: 'two',
      ServerCertificateId: { fill: 'identifier', resource: 'server-certificate', nth: 1 },
    },
  ],
];

describe('callOf', () => {
  it.each(acts)('writes %j as %s', (act, action, parameters) => {
    const call = callOf(act, contextOf());
    expect(call.action).toBe(action);
    expect(call.parameters).toMatchObject(parameters);
  });

  it('names the load balancer only to actions that have a parameter for it', () => {
    const named = (act: Act): boolean => 'LoadBalancerId' in callOf(act, contextOf()).parameters;
    expect(named({ on: 'tag', does: 'read' })).toBe(true);
    expect(named({ on: 'group', does: 'delete', group: 0 })).toBe(false);
  });
});
