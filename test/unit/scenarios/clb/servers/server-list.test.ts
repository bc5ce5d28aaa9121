import { describe, expect, it } from 'vitest';
import { serverListOf } from '../../../../../scenarios/clb/servers/server-list.ts';
import { actionNamed } from '../../../../../generators/calls/context.ts';
import { book, contextOf } from '../../../laws/planned.ts';

const listOf = (action: string): ReturnType<typeof serverListOf> =>
  serverListOf(actionNamed(book, action), contextOf());

describe('serverListOf', () => {
  it.each([
    ['RemoveBackendServers', 'BackendServers', 'AddBackendServers', false, 'DescribeLoadBalancerAttribute'],
    [
      'SetVServerGroupAttribute',
      'BackendServers',
      'AddVServerGroupBackendServers',
      true,
      'DescribeVServerGroupAttribute',
    ],
    [
      'CreateMasterSlaveServerGroup',
      'MasterSlaveBackendServers',
      'CreateMasterSlaveServerGroup',
      true,
      'DescribeMasterSlaveServerGroupAttribute',
    ],
  ])('of %s', (action, parameter, adder, ported, reader) => {
    const list = listOf(action);
    expect([list.parameter, list.adder.name, list.ported, list.read({})?.action]).toEqual([
      parameter,
      adder,
      ported,
      reader,
    ]);
  });

  it('is none of what is about no servers', () => {
    expect(() => listOf('SetLoadBalancerName')).toThrow('SetLoadBalancerName is about no list of servers');
  });
});
