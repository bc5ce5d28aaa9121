import { describe, expect, it } from 'vitest';
import type { CallPlan } from '../../../../../cases/call-plan.ts';
import type { PlanningContext } from '../../../../../cases/planning-context.ts';
import { actionNamed } from '../../../../../generators/calls/context.ts';
import {
  anotherListener,
  leadingTo,
  listenerMade,
  planLeading,
} from '../../../../../scenarios/alb/upgrades/upgrade.ts';
import { serviceOf } from '../../../laws/planned.ts';

const { book } = serviceOf('alb');
const context: PlanningContext = { book, editions: book.service.editions, seed: () => 1 };

it('anotherListener has a port for each number', () => {
  const ports = [1, 2].map((nth) => anotherListener(nth, {}, context).parameters['ListenerPort']);
  expect(new Set(ports).size).toBe(2);
});

it('leadingTo is of HTTPS unless it is said otherwise', () => {
  expect(leadingTo('lsn-1')).toMatchObject({ ListenerProtocol: 'HTTPS', 'QuicConfig.QuicListenerId': 'lsn-1' });
  expect(leadingTo('lsn-1', 'HTTP')).toMatchObject({ ListenerProtocol: 'HTTP' });
});

describe('planLeading', () => {
  const planned = (name: string): CallPlan =>
    planLeading(
      {
        action: actionNamed(book, name),
        variant: 'one',
        expect: { answer: 'accept' },
        before: () => [anotherListener(1, { ListenerProtocol: 'QUIC' }, context)],
        to: listenerMade,
      },
      context,
    );
  const told = (name: string): unknown => planned(name).call.parameters['QuicConfig.QuicListenerId'];

  it('leads a new listener to the first that the case made', () => {
    expect(told('CreateListener')).toEqual(listenerMade(0));
    expect(planned('CreateListener').fixtures.map(({ resource }) => resource)).not.toContain('listener');
  });

  it('leads a listener that is there, the first, to the second', () => {
    expect(told('UpdateListenerAttribute')).toEqual(listenerMade(1));
    const { call, reads } = planned('UpdateListenerAttribute');
    expect([call, reads[0]?.call].map((one) => one?.parameters['ListenerId'])).toEqual([
      listenerMade(0),
      listenerMade(0),
    ]);
  });
});
