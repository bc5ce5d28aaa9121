import { describe, expect, it } from 'vitest';
import { createChildren, usesDeclared } from '../../../../generators/calls/create-children.ts';
import { contextOf } from '../../laws/planned.ts';

describe('createChildren', () => {
  it('makes one of each kind that a resource holds, but none that needs what its owner declares', () => {
    const made = createChildren('load-balancer', contextOf()).map(({ action }) => action);
    expect(made).toEqual(['CreateLoadBalancerTCPListener', 'CreateVServerGroup']);
    expect(createChildren('server-certificate', contextOf())).toEqual([]);
  });
});

describe('usesDeclared', () => {
  it('tells calls that need declared servers or names', () => {
    const using = (value: Parameters<typeof usesDeclared>[0]['parameters'][string]): boolean =>
      usesDeclared({ action: 'A', parameters: { P: value } });
    expect(using({ fill: 'servers', text: '[]' })).toBe(true);
    expect(using({ fill: 'declared', name: 'acl' })).toBe(true);
    expect(using({ fill: 'identifier', resource: 'listener' })).toBe(false);
    expect(using('[]')).toBe(false);
  });
});
