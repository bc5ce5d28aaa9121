import { describe, expect, it } from 'vitest';
import { probeByName } from '../../../../generators/calls/probe-by-name.ts';
import { actionNamed } from '../../../../generators/calls/context.ts';
import { book, contextOf } from '../../laws/planned.ts';

describe('probeByName', () => {
  it('looks for what a refused creation must not make, by a name of its own', () => {
    const found = probeByName(actionNamed(book, 'CreateLoadBalancer'), {}, contextOf());
    const name = { fill: 'name', suffix: '-refused' };
    expect(found?.name).toEqual({ LoadBalancerName: name });
    expect(found?.probe).toMatchObject({ action: 'DescribeLoadBalancers', parameters: { LoadBalancerName: name } });
    expect(found?.items).toEqual({ items: 'LoadBalancers.LoadBalancer', named: 'LoadBalancerName' });
  });

  it('does not where the name is what the case is about, or the holder is read', () => {
    const named = { LoadBalancerName: 'x' };
    expect(probeByName(actionNamed(book, 'CreateLoadBalancer'), named, contextOf())).toBeUndefined();
    expect(probeByName(actionNamed(book, 'CreateVServerGroup'), {}, contextOf())).toBeUndefined();
  });
});
