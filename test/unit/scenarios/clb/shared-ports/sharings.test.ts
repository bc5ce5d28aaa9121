import { describe, expect, it } from 'vitest';
import { planOn, sharings } from '../../../../../scenarios/clb/shared-ports/sharings.ts';
import { contextOf } from '../../../laws/planned.ts';

const pairs = (name: string): readonly string[] =>
  sharings(name, contextOf()).map(({ mine, order }) =>
    order.map((side) => (side === mine ? 'mine' : side.protocol)).join(),
  );

describe('sharings', () => {
  it('put what an action is about before and after one of another transport', () => {
    expect(pairs('SetLoadBalancerUDPListenerAttribute')).toEqual(['mine,tcp', 'tcp,mine']);
    expect(pairs('StartLoadBalancerListener')).toEqual(['mine,udp', 'udp,mine', 'mine,tcp', 'tcp,mine']);
    expect(pairs('SetLoadBalancerName')).toEqual([]);
  });
});

describe('planOn', () => {
  it('makes both in their order, on one port, and no other listener', () => {
    const [, second] = sharings('StopLoadBalancerListener', contextOf());
    if (!second) throw new Error('nothing shares a port');
    const plan = planOn(second, { answer: 'accept' }, {}, 'v', contextOf());
    expect(plan.fixtures.map(({ resource }) => resource)).not.toContain('listener');
    expect(plan.prepare.map(({ action }) => action)).toEqual([
      'CreateLoadBalancerUDPListener',
      'CreateLoadBalancerTCPListener',
      'StartLoadBalancerListener',
      'StartLoadBalancerListener',
    ]);
    expect(new Set(plan.prepare.map(({ parameters }) => parameters['ListenerPort'])).size).toBe(1);
    expect(plan.arrival?.state).toBe('running');
  });
});
