import { describe, expect, it } from 'vitest';
import { predictLoadBalancer } from '../../../../../scenarios/clb/model/load-balancer.ts';
import type { Act } from '../../../../../scenarios/clb/model/act.ts';
import { worldAfter } from './world-after.ts';

type Row = readonly [before: readonly Act[], act: Parameters<typeof predictLoadBalancer>[1], words: string];

const rows: readonly Row[] = [
  [[], { on: 'load-balancer', does: 'rename', name: 'one' }, 'accepted'],
  [[], { on: 'load-balancer', does: 'switch', status: 'inactive' }, 'accepted'],
  [[], { on: 'load-balancer', does: 'switch', status: 'active' }, 'accepted or refused'],
  [[], { on: 'load-balancer', does: 'read' }, 'shows LoadBalancerStatus active, listeners (none)'],
  [
    [
      { on: 'load-balancer', does: 'rename', name: 'one' },
      { on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} },
    ],
    { on: 'load-balancer', does: 'read' },
    'shows LoadBalancerName one, LoadBalancerStatus active, listeners tcp:2014',
  ],
  [
    [
      { on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} },
      { on: 'listener', port: '2014', protocol: 'tcp', does: 'delete' },
    ],
    { on: 'load-balancer', does: 'read' },
    'shows LoadBalancerStatus inactive, listeners (none)',
  ],
  [
    [
      { on: 'listener', port: '2014', protocol: 'tcp', does: 'create', settings: {} },
      { on: 'listener', port: '2014', protocol: 'tcp', does: 'delete' },
      { on: 'listener', port: '2018', protocol: 'http', does: 'create', settings: {} },
    ],
    { on: 'load-balancer', does: 'read' },
    'shows LoadBalancerStatus active or inactive, listeners http:2018',
  ],
];

describe('predictLoadBalancer', () => {
  it.each(rows)('after %j says of %j: %s', (before, act, words) => {
    expect(predictLoadBalancer(worldAfter(before.map((one) => ({ act: one }))), act).words).toBe(words);
  });

  it('tells a load balancer by its listeners', () => {
    const { shows } = predictLoadBalancer(worldAfter([]), { on: 'load-balancer', does: 'read' });
    const listed = [{ ListenerProtocol: 'tcp', ListenerPort: 80 }];
    expect(shows?.({ LoadBalancerStatus: 'active' })).toBe(true);
    expect(shows?.({ LoadBalancerStatus: 'inactive' })).toBe(false);
    const body = { LoadBalancerStatus: 'active', ListenerPortsAndProtocol: { ListenerPortAndProtocol: listed } };
    expect(shows?.(body)).toBe(false);
  });
});
