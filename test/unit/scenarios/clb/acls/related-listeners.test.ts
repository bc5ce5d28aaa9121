import { expect, it } from 'vitest';
import { related } from '../../../../../scenarios/clb/acls/related-listeners.ts';
import { contextOf } from '../../../laws/planned.ts';

it('names a listener of the load balancer of the case', () => {
  const { items } = related('only', { ListenerPort: 80 }, contextOf());
  expect(items?.[0]?.items).toEqual({
    fill: 'servers',
    text: '[{"LoadBalancerId":"$made.load-balancer","ListenerPort":80}]',
  });
});
