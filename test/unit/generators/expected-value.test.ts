import { describe, expect, it } from 'vitest';
import { expectedValue } from '../../../generators/expected-value.ts';
import { actionNamed } from '../../../generators/calls/context.ts';
import { itemPlan } from '../../../generators/calls/item-plan.ts';
import { book, contextOf } from '../laws/planned.ts';

const list = actionNamed(book, 'DescribeLoadBalancers');
const plan = itemPlan(list, contextOf(), 'one');
const shown = (path: string): unknown => {
  const field = list.response.find((one) => one.path === `LoadBalancers.LoadBalancer.${path}`);
  return field && expectedValue(list, field, plan, contextOf());
};

describe('expectedValue', () => {
  it('is the documented default of what the only item was made without', () => {
    expect(shown('AddressType')).toBe('internet');
  });

  it('is not known of what a creation names or what moves by itself', () => {
    expect(shown('LoadBalancerName')).toBeUndefined();
    expect(shown('LoadBalancerStatus')).toBeUndefined();
  });

  it('is what the call gave where the answer repeats it', () => {
    const read = actionNamed(book, 'DescribeLoadBalancerAttribute');
    const field = read.response.find(({ repeats }) => repeats === 'LoadBalancerId');
    const own = { ...plan, call: { action: read.name, parameters: { LoadBalancerId: 'lb-1' } } };
    expect(field && expectedValue(read, field, own, contextOf())).toBe('lb-1');
  });
});
