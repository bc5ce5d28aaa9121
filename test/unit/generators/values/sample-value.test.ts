import { describe, expect, it } from 'vitest';
import {
  closedConstraintsOf,
  commonAlphabet,
  commonBounds,
  drawnBounds,
  constraintsOf,
  isDeclared,
  plainValue,
  textOf,
  validValue,
} from '../../../../generators/values/sample-value.ts';
import fc from 'fast-check';
import { contextOf, parameterOf } from '../../laws/planned.ts';

const name = parameterOf('CreateLoadBalancer', 'LoadBalancerName');
const scheduler = parameterOf('CreateLoadBalancerTCPListener', 'Scheduler');

describe('values of a parameter', () => {
  it('are slots for what is known only later', () => {
    const own = { fill: 'identifier', resource: 'load-balancer' };
    expect(plainValue(parameterOf('SetLoadBalancerName', 'LoadBalancerId'), contextOf(), 1)).toEqual(own);
    expect(plainValue(parameterOf('CreateLoadBalancer', 'RegionId'), contextOf(), 1)).toEqual({ fill: 'region' });
  });

  it('are drawn by a seed, and hold what no edition refuses', () => {
    expect(plainValue(name, contextOf(), 1)).toBe(plainValue(name, contextOf(), 1));
    expect(plainValue(name, contextOf(), 1)).not.toBe(plainValue(name, contextOf(), 2));
    const arbitrary = validValue(scheduler, contextOf());
    const drawn = arbitrary ? fc.sample(arbitrary, { seed: 7, numRuns: 50 }) : [];
    expect(new Set(drawn)).toEqual(new Set(['wrr', 'rr']));
  });

  it('depend on what is declared where the typical one does', () => {
    expect([parameterOf('AddBackendServers', 'BackendServers'), name].map(isDeclared)).toEqual([true, false]);
    expect([textOf(80), textOf(true)]).toEqual(['80', 'true']);
  });
});

describe('constraints', () => {
  const statement = (edition: string, prose: unknown, more = {}): object => ({
    edition,
    level: 'must',
    source: { document: 'd', edition, section: 's' },
    prose,
    ...more,
  });
  const point = {
    statements: [statement('2018', ['a'], { partial: true }), statement('2024', ['a', 'b'])],
    errors: [],
    pointer: '',
  } as unknown as NonNullable<typeof scheduler.enum>;

  it('are those in force, of which open lists give no bounds if there are others', () => {
    expect(constraintsOf(point, contextOf('2018'))).toEqual([['a']]);
    expect(closedConstraintsOf(point, contextOf())).toEqual([['a', 'b']]);
    expect(closedConstraintsOf(point, contextOf('2018'))).toEqual([['a']]);
  });

  it('have in common what all allow', () => {
    expect(commonBounds([{ min: 1, max: 10 }, { min: 2 }])).toEqual({ min: 2, max: 10 });
    const patterns = [{ characters: 'a-z0-9-' }, { characters: 'a-c0-9', first: 'a-z' }];
    expect(commonAlphabet(patterns, 'first').join('')).toBe('abc');
    expect(commonAlphabet(patterns, 'characters').join('')).toBe('abc0189');
  });

  it('draws numbers near the one bound that is given', () => {
    expect(drawnBounds([{ min: 1 }, { min: 5 }])).toEqual({ min: 5, max: 1004 });
    expect(drawnBounds([{ max: 10 }])).toEqual({ min: 1, max: 10 });
    expect(drawnBounds([{ max: 2000 }])).toEqual({ min: 1001, max: 2000 });
    expect(drawnBounds([{ max: 0 }])).toEqual({ min: -999, max: 0 });
    expect(drawnBounds([{ min: 1, max: 100_000 }, { min: 2 }])).toEqual({ min: 2, max: 100_000 });
  });
});
