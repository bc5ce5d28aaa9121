import { expect, it } from 'vitest';
import type { PlanningContext } from '../../../../../cases/planning-context.ts';
import { portPairs } from '../../../../../scenarios/alb/ports/port-pairs.ts';
import { serviceOf } from '../../../laws/planned.ts';

const { book } = serviceOf('alb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };
const topic = book.topics.find(({ scenario }) => scenario === 'port-taken');

it('portPairs makes two listeners on one port, for the pairs of protocols that are asked for', () => {
  const drafts = topic ? portPairs(topic, context, { answer: 'accept' }, ({ taken }) => taken === 'QUIC') : [];
  expect(drafts.map(({ variant }) => variant)).toEqual(['HTTP-on-QUIC', 'HTTPS-on-QUIC', 'QUIC-on-QUIC']);
  for (const { plan } of drafts) {
    expect(plan.prepare.map(({ parameters }) => parameters['ListenerProtocol'])).toEqual(['QUIC']);
    expect(plan.call.parameters['ListenerPort']).toBe(plan.prepare[0]?.parameters['ListenerPort']);
  }
});
