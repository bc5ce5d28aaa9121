import { describe, expect, it } from 'vitest';
import { defaultsOf, valuesUnlike } from '../../../../generators/values/values-unlike.ts';
import { contextOf, parameterOf } from '../../laws/planned.ts';

const scheduler = parameterOf('CreateLoadBalancerTCPListener', 'Scheduler');

describe('valuesUnlike', () => {
  it('are others, the one that is there by itself last', () => {
    const type = parameterOf('CreateLoadBalancer', 'AddressType');
    const others = valuesUnlike(type, 'no-such-value', contextOf());
    expect(others.at(-1)).toBe('internet');
    expect(valuesUnlike(scheduler, 'rr', contextOf())).not.toContain('rr');
    expect(valuesUnlike(scheduler, 'wrr', contextOf())).toContain('rr');
  });

  it('are other names where a value is the name of the case', () => {
    const named = { ...scheduler, typical: '$name' };
    expect(valuesUnlike(named, { fill: 'name' }, contextOf())).toEqual([{ fill: 'name', suffix: '-other' }]);
  });
});

it('defaultsOf tells what some document says is there by itself', () => {
  const isDefault = defaultsOf(parameterOf('CreateLoadBalancer', 'AddressType'), contextOf());
  expect(['internet', 'intranet'].map(isDefault)).toEqual([true, false]);
});
