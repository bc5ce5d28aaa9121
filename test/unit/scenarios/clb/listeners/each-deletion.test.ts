import { expect, it } from 'vitest';
import { eachDeletion } from '../../../../../scenarios/clb/listeners/each-deletion.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

it('eachDeletion deletes a listener of each protocol, and reads by its keys', () => {
  const drafts = eachDeletion(topicOf('delete-listener'), contextOf(), ({ ListenerPort: Port }, variant) => [
    { call: { action: variant, parameters: { Port: Port ?? '' } }, fields: [] },
  ]);
  expect(drafts.map(({ plan }) => plan.reads.map(({ call }) => call.action))).toEqual([
    ['tcp'],
    ['udp'],
    ['http'],
    ['https'],
  ]);
  for (const { plan } of drafts) {
    expect(plan.call.action).toBe('DeleteLoadBalancerListener');
    expect(plan.reads[0]?.call.parameters['Port']).toBe(plan.call.parameters['ListenerPort']);
  }
});
