import { describe, expect, it } from 'vitest';
import { isAgreedValid, parameterClasses } from '../../../../generators/values/parameter-classes.ts';
import { contextOf, parameterOf } from '../../laws/planned.ts';

const threshold = parameterOf('CreateLoadBalancerTCPListener', 'HealthyThreshold');

describe('parameterClasses', () => {
  it('are absence, the ends of a range and a value between', () => {
    const classes = parameterClasses(threshold, contextOf());
    expect(classes.map(({ name }) => name)).toEqual(['absent', 'min', 'max', 'inside']);
    const inside = classes.find(({ name }) => name === 'inside');
    const drawn = [0, 0.5, 0.999].map((random) => Number(inside?.draw?.(() => random)));
    expect(drawn.every((value) => value > 2 && value < 10)).toBe(true);
    expect(new Set(drawn).size).toBe(3);
  });

  it('have no absence of what is required, and nothing that costs money or is declared', () => {
    const names = (action: string, parameter: string): readonly string[] =>
      parameterClasses(parameterOf(action, parameter), contextOf()).map(({ name }) => name);
    expect(names('SetLoadBalancerStatus', 'LoadBalancerStatus')).toEqual(['value-active', 'value-inactive']);
    expect(names('CreateLoadBalancer', 'PayType')).not.toContain('value-PrePay');
    expect(names('AddBackendServers', 'BackendServers')).toEqual([]);
  });
});

it('isAgreedValid asks every edition, but for the constraint that is tried', () => {
  expect(['2', '11'].map((value) => isAgreedValid(threshold, value, contextOf()))).toEqual([true, false]);
  expect(isAgreedValid(threshold, '11', contextOf(), 'range')).toBe(true);
});
