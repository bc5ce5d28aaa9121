import { expect, it } from 'vitest';
import { secondOnPort } from '../../../../../scenarios/clb/listeners/second-on-port.ts';
import { contextOf, topicOf } from '../../../laws/planned.ts';

const topic = topicOf('unique-port');

it('secondOnPort makes two listeners on one port, for the pairs of transports that are asked for', () => {
  const drafts = secondOnPort(
    topic,
    contextOf(),
    { answer: 'accept' },
    (taken, wanted) => taken === 'udp' && wanted === 'tcp',
  );
  expect(drafts.map(({ variant }) => variant)).toEqual(['tcp-on-udp', 'http-on-udp', 'https-on-udp']);
  for (const { plan } of drafts) {
    expect(plan.prepare.map(({ action }) => action)).toEqual(['CreateLoadBalancerUDPListener']);
    expect(plan.call.parameters['ListenerPort']).toBe(plan.prepare[0]?.parameters['ListenerPort']);
  }
});
