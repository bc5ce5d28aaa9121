import { describe, expect, it } from 'vitest';
import { createChildren, usesDeclared } from '../../../../generators/calls/create-children.ts';
import { contextOf } from '../../laws/planned.ts';

describe('createChildren', () => {
  it('makes what a resource holds, two of what has variants, so that a list cannot show one kind for all', () => {
    const made = createChildren('load-balancer', contextOf()).map(({ action }) => action);
    expect(made).toEqual(['CreateLoadBalancerTCPListener', 'CreateLoadBalancerUDPListener', 'CreateVServerGroup']);
  });

  it('makes nothing that needs what its owner declares', () => {
    expect(createChildren('load-balancer', contextOf()).filter(usesDeclared)).toEqual([]);
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
