import { expect, it } from 'vitest';
import { frontActing } from '../../../../../scenarios/alb/model/front-acting.ts';
import { serviceOf } from '../../../laws/planned.ts';
import { creating, listenerAct } from './front-after.ts';

const { book } = serviceOf('alb');
const context = { book, editions: book.service.editions, seed: () => 1 };

it('frontActing calls what the specs describe, with all that it requires', () => {
  const call = frontActing.call(creating('HTTPS', '80', { group: 1 }), context);
  expect(call).toMatchObject({
    action: 'CreateListener',
    parameters: { ListenerProtocol: 'HTTPS', ListenerPort: '80', LoadBalancerId: { resource: 'load-balancer' } },
  });
  expect(Object.keys(call.parameters)).toContain('Certificates');
  const change = frontActing.call(listenerAct('update', 0, { given: { IdleTimeout: '20' } }), context);
  expect(Object.keys(change.parameters)).toEqual(['ListenerId', 'IdleTimeout']);
});

it('frontActing says in words what is done to what', () => {
  expect(frontActing.words(creating('HTTP', '80', { group: 1 }))).toBe(
    'create listener with group 1 ListenerProtocol=HTTP ListenerPort=80',
  );
  expect(frontActing.words(listenerAct('update', 2, { of: { quic: 1 } }))).toBe('update listener 2 with quic 1');
  expect(frontActing.words({ on: 'tags', does: 'read' })).toBe('read tags');
});

it('frontActing waits for listeners and the load balancer by their status', () => {
  expect(frontActing.rest(listenerAct('read'))).toEqual({ field: 'ListenerStatus', values: ['Running', 'Stopped'] });
  expect(frontActing.rest({ on: 'load balancer', does: 'read' })).toMatchObject({ values: ['Active'] });
  expect(frontActing.rest({ on: 'group', does: 'read' })).toBeUndefined();
});
