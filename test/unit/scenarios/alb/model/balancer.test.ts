import { describe, expect, it } from 'vitest';
import { balancerPart } from '../../../../../scenarios/alb/model/balancer.ts';
import type { FrontAct } from '../../../../../scenarios/alb/model/front-act.ts';
import { creating, mayShow, saidOf, type FrontRow } from './front-after.ts';

function act(does: FrontAct['does'], given: FrontAct['given'] = {}): FrontAct {
  return { on: 'load balancer', does, given };
}

const rows: readonly FrontRow[] = [
  [[], act('update', { LoadBalancerName: 'one' }), 'accepted'],
  [[], act('protect'), 'accepted'],
  [[act('protect')], act('protect'), 'accepted or refused'],
  [
    [act('protect')],
    act('delete'),
    'refused, for the load balancer is protected (OperationDenied.DeletionProtectionEnabled)',
  ],
  [[act('protect'), act('release')], act('delete'), 'accepted or refused'],
  // Of what was in a load balancer that is gone, nothing is known.
  [[act('delete')], creating('HTTP', '80'), 'accepted or refused'],
  [[act('update', { LoadBalancerName: 'one' })], act('read'), 'shows LoadBalancerName one, Enabled false'],
];

describe('balancerPart', () => {
  it.each(rows)('after %j says of %j: %s', (before, one, words) => {
    expect(saidOf(before, one)).toBe(words);
  });

  it('is shown with the name and the protection that it has', () => {
    const body = { LoadBalancerName: 'one', DeletionProtectionConfig: { Enabled: true } };
    const before = [act('update', { LoadBalancerName: 'one' }), act('protect')];
    expect(mayShow(before, act('read'), body)).toBe(true);
    expect(mayShow(before, act('read'), { ...body, LoadBalancerName: 'two' })).toBe(false);
    expect(mayShow(before, act('read'), { ...body, DeletionProtectionConfig: {} })).toBe(false);
    expect(balancerPart.shown(body)).toBe('LoadBalancerName one, Enabled true');
    expect(balancerPart.call(act('protect'))[0]).toBe('EnableDeletionProtection');
  });
});
