import { describe, expect, it } from 'vitest';
import { openHearing } from '../../../../harness/wire/hearing.ts';
import { boundariesOf, lifecyclesOf, tokensOf, trafficOf } from '../../../../harness/reporting/overview-of.ts';
import { planned, requirements } from '../../laws/planned.ts';

const byId = new Map(requirements.map((one) => [one.id, one]));

describe('what a report gives an overview of', () => {
  it('has the life cycles that are selected, with what promises their pairs', () => {
    const start = 'clb.listener.state.running/StartLoadBalancerListener';
    const update = requirements.filter(({ id }) => id.startsWith('clb.listener.state.running/Set'));
    const [lifecycle, ...others] = lifecyclesOf([...requirements.filter(({ id }) => id === start), ...update]);
    expect(others).toEqual([]);
    expect(lifecycle).toMatchObject({ resource: 'listener', initial: 'stopped', stable: ['stopped', 'running'] });
    expect(lifecycle?.pairs.map(({ from, on, expect: must }) => [from, on, must])).toEqual([
      ['running', 'start', 'reject'],
      ['running', 'update', 'accept'],
    ]);
    expect(lifecycle?.pairs[1]?.requirements).toEqual(update.map(({ id }) => id));
    expect(lifecycle?.pairs[1]).toMatchObject({ through: 'configuring', to: 'running' });
  });

  it('names each pair of every life cycle once', () => {
    for (const { pairs } of lifecyclesOf(requirements)) {
      expect(pairs.filter(({ requirements: ids }) => ids.some((id) => !byId.has(id)))).toEqual([]);
      expect(new Set(pairs.map((pair) => JSON.stringify(pair))).size).toBe(pairs.length);
    }
  });

  it('has the cells of the token matrix by action and way', () => {
    expect(tokensOf(requirements)).toContainEqual({
      action: 'CreateLoadBalancer',
      repeated: 'case-sensitive',
      requirement: 'clb.CreateLoadBalancer.ClientToken.idempotence.case-sensitive',
    });
  });

  it('says of a bound what must become of the values at its edges', () => {
    const range = byId.get('clb.CreateLoadBalancerTCPListener.Bandwidth.range');
    const other = byId.get('clb.CreateLoadBalancerTCPListener.Scheduler.enum');
    if (!range || !other) throw new Error('there are such requirements');
    const found = boundariesOf(range, planned(range).cases, new Map());
    expect(found).toContainEqual({ variant: 'above-max', expect: 'reject', verdict: 'not-run' });
    expect(new Set(found.map(({ expect: must }) => must))).toEqual(new Set(['accept', 'reject', 'observe']));
    expect(boundariesOf(other, planned(other).cases, new Map())).toEqual([]);
  });

  it('counts requests and their time by action', () => {
    const hearing = openHearing();
    hearing.count('Read', 'answered', 1.2);
    hearing.count('List', 'answered', 5);
    hearing.count('List', 'lost', 100);
    expect(trafficOf(hearing)).toEqual([
      { action: 'List', requests: 2, milliseconds: 105 },
      { action: 'Read', requests: 1, milliseconds: 1 },
    ]);
  });
});
