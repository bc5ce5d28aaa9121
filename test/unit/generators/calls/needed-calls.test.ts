import { describe, expect, it } from 'vitest';
import { givenInstead, neededCalls } from '../../../../generators/calls/needed-calls.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import type { Call } from '../../../../cases/call.ts';
import { book, contextOf } from '../../laws/planned.ts';

const remove = actionNamed(book, 'RemoveVServerGroupBackendServers');
const servers = (text: string): Call['parameters'] => ({ BackendServers: { fill: 'servers', text } });
const call = { action: remove.name, parameters: servers('[{"ServerId":"$server1","Port":"80","Weight":"30"}]') };
const lacking = { ...contextOf(), declares: (name: string): boolean => name !== 'AddVServerGroupBackendServers' };

describe('neededCalls', () => {
  it('add what a call removes, without what only it says', () => {
    const [added, ...others] = neededCalls(remove, call, { VServerGroupId: 'rsp-1' }, contextOf(), 1);
    expect(others).toEqual([]);
    expect(added).toMatchObject({
      action: 'AddVServerGroupBackendServers',
      parameters: { VServerGroupId: 'rsp-1', BackendServers: { text: '[{"ServerId":"$server1","Port":"80"}]' } },
    });
  });

  it('are none where the target lacks what adds, and the creation can bring it', () => {
    expect(neededCalls(remove, call, {}, lacking, 1)).toEqual([]);
  });
});

describe('givenInstead', () => {
  it('brings what would be added beside what the creation has anyway', () => {
    expect(givenInstead(remove, call, {}, contextOf())).toEqual({});
    const own = servers('[{"ServerId":"$server2","Port":"80"}]');
    expect(givenInstead(remove, call, own, lacking)['BackendServers']).toMatchObject({
      text: '[{"ServerId":"$server2","Port":"80"},{"ServerId":"$server1","Port":"80"}]',
    });
  });
});
