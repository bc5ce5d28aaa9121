import { describe, expect, it } from 'vitest';
import {
  addressCandidates,
  distinct,
  enumCandidates,
  rangeCandidates,
  slug,
  typeCandidates,
} from '../../../../generators/values/candidates.ts';
import { contextOf, parameterOf } from '../../laws/planned.ts';

describe('candidates', () => {
  it('stand on both sides of the bounds that every edition states', () => {
    const { range } = parameterOf('CreateLoadBalancerTCPListener', 'HealthyThreshold');
    const found = range ? rangeCandidates(range, contextOf(), 1) : [];
    const named = Object.fromEntries(found.map(({ variant, value }) => [variant, value]));
    expect(named).toMatchObject({ 'below-min': '0', 'at-1': '1', min: '2', max: '10', 'above-max': '11' });
    expect(Number(named['inside'])).toBeGreaterThan(2);
    expect(Number(named['inside'])).toBeLessThan(10);
  });

  it('are every listed value, an unlisted one, and one in the wrong case', () => {
    const scheduler = parameterOf('CreateLoadBalancerTCPListener', 'Scheduler');
    const found = scheduler.enum ? enumCandidates(scheduler, scheduler.enum, contextOf()) : [];
    expect(found.map(({ value }) => value)).toEqual(['wrr', 'wlc', 'rr', 'no-such-value', 'WRR']);
  });

  it('are texts of no type, and addresses of every kind', () => {
    const scheduler = parameterOf('CreateLoadBalancerTCPListener', 'Scheduler');
    const of = (type: typeof scheduler.type): readonly string[] =>
      typeCandidates({ ...scheduler, type }).map(({ value }) => value);
    expect([of('integer'), of('boolean'), of('json')]).toEqual([['abc', '1.5', '80x'], ['maybe'], ['[{']]);
    const { addresses } = parameterOf('AddListenerWhiteListItem', 'SourceItems');
    const variants = addresses ? addressCandidates(addresses).map(({ variant }) => variant) : [];
    expect(variants).toEqual(
      expect.arrayContaining(['address', 'block', 'list', 'octet-too-large', 'forbidden-0.0.0.0']),
    );
  });

  it('are tried once each, the first of a value or a name', () => {
    const one = { variant: 'a', value: '1' };
    expect(distinct([one, { variant: 'b', value: '1' }, { variant: 'a', value: '2' }])).toEqual([one]);
    expect([slug('/'), slug('a b/c')]).toEqual(['slash', 'a-b-c']);
  });
});
