import { expect, it } from 'vitest';
import { ownLoadBalancer } from '../../../../../scenarios/clb/model/own-load-balancer.ts';
import { contextOf } from '../../../laws/planned.ts';

it('ownLoadBalancer is shared with no other case', () => {
  const made = ownLoadBalancer(contextOf()).map(({ resource, exclusive, call }) => [resource, exclusive, call.action]);
  expect(made).toEqual([['load-balancer', true, 'CreateLoadBalancer']]);
});
