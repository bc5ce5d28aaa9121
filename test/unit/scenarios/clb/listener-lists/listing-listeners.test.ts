import { expect, it } from 'vitest';
import { listingListeners, makingListener } from '../../../../../scenarios/clb/listener-lists/listing-listeners.ts';
import { contextOf, serviceOf } from '../../../laws/planned.ts';

const topic = serviceOf('clb').book.topics.find(({ scenario }) => scenario === 'listeners-listed-by');

it('asks for the listeners of a load balancer that only the case has', () => {
  if (!topic) throw new Error('no rule is about the list of listeners');
  const prepare = [makingListener('udp', { ListenerPort: '53' }, contextOf())];
  expect(prepare[0]).toMatchObject({ action: 'CreateLoadBalancerUDPListener', parameters: { ListenerPort: '53' } });
  const shown = [{ match: 'all', items: '[]' }] as const;
  const plan = listingListeners(
    topic,
    { variant: 'one', choices: { ListenerPort: '53' }, prepare, shown },
    contextOf(),
  );
  expect(plan.fixtures.map(({ resource, exclusive }) => [resource, exclusive])).toEqual([['load-balancer', true]]);
  expect(plan.call.parameters).toMatchObject({ ListenerPort: '53', LoadBalancerId: { fill: 'list' } });
  expect(plan.answered).toEqual([{ path: 'Listeners', ...shown[0] }]);
});
